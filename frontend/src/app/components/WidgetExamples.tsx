import { useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Menu } from "@/ui/Menu";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { StepIndicator } from "@/ui/StepIndicator";
import { Tabs } from "@/ui/Tabs";
import { Tag } from "@/ui/Tag";
import { useToast } from "@/ui/Toast";
import { Example } from "./Example";

export function WidgetExamples() {
  const say = useToast();
  const [open, setOpen] = useState(false);
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <Example name="Knappar">
        <div className="row">
          <Button kind="primary">Skicka</Button>
          <Button>Avbryt</Button>
          <Button kind="quiet" icon={<Icon name="print" />}>
            Skriv ut
          </Button>
          <Button kind="danger">Ta bort utkastet</Button>
          <Button kind="primary" pending>
            Skickar
          </Button>
          <Button disabled>Går inte</Button>
          <Button small>Liten</Button>
        </div>
        <div className="row">
          <Button onClick={() => setOpen(true)}>Öppna dialog</Button>
          <Button onClick={() => say("Flyttat till Bedömd", () => say("Flytten är ångrad"))}>Visa meddelande</Button>
          <Button onClick={() => setAttempt(attempt + 1)}>Visa fel</Button>
          <Menu
            label="Fler åtgärder"
            choices={[
              { id: "print", label: "Skriv ut", onAction: () => say("Skriver ut") },
              { id: "close", label: "Avsluta ärendet", onAction: () => say("Avslutar") },
            ]}
          />
        </div>
        <Dialog
          title="Utse handläggare"
          open={open}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button kind="primary" onClick={() => setOpen(false)}>
                Utse
              </Button>
              <Button onClick={() => setOpen(false)}>Avbryt</Button>
            </>
          }
        >
          <p>Handläggaren ser ärendet i sin lista.</p>
        </Dialog>
      </Example>
      <Example name="Besked">
        <Notice title="Bra att veta">
          <p>Ärendet är avidentifierat.</p>
        </Notice>
        <Notice kind="good" title="Oron är mottagen" />
        <Notice kind="warning">
          <p>Ett barn berörs. Gör en orosanmälan.</p>
        </Notice>
        <Notice kind="danger" title="Vid fara: ring 112" />
        {attempt > 0 && <ErrorSummary attempt={attempt} errors={[{ id: "radio", text: "Välj vem oron gäller" }]} />}
        <EmptyState title="Inga träffar" action={<Button>Rensa filter</Button>}>
          <p>Prova med färre filter.</p>
        </EmptyState>
        <Skeleton rows={2} />
      </Example>
      <Example name="Märken, steg och flikar">
        <div className="row">
          <Tag>Mottagen</Tag>
          <Tag tone="primary">Bedömd</Tag>
          <Tag tone="good">Avslutad</Tag>
          <Tag tone="warning">Väntar på andra person</Tag>
          <Tag tone="danger">Försenad 3 dagar</Tag>
        </div>
        <StepIndicator steps={["Fara", "Vem", "Vad", "Kontrollera"]} current={1} />
        <Tabs
          label="Ärendet"
          pages={[
            { id: "timeline", label: "Tidslinje", content: <p>Händelser</p> },
            { id: "journal", label: "Journal", content: <p>Anteckningar</p> },
          ]}
        />
      </Example>
    </>
  );
}
