import { useState } from "react";
import { Button } from "@/ui/Button";
import { ConflictView } from "@/ui/ConflictView";
import { Pagination } from "@/ui/Pagination";
import { QuickExit } from "@/ui/QuickExit";
import { SessionCover } from "@/ui/SessionCover";
import { SummaryList } from "@/ui/SummaryList";
import { Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { TaskList } from "@/ui/TaskList";
import { Timeline } from "@/ui/Timeline";
import { useToast } from "@/ui/Toast";
import { Example } from "./Example";

const CASES = [
  { number: "2026-0042", status: "Mottagen", days: 0 },
  { number: "2026-0041", status: "Bedömd", days: 3 },
];

export function PageExamples() {
  const say = useToast();
  const [covered, setCovered] = useState(false);
  return (
    <>
      <Example name="Tabell">
        <Table
          caption="Oro"
          rows={CASES}
          rowKey={(row) => row.number}
          columns={[
            {
              key: "number",
              label: "Ärende",
              heading: true,
              cell: (row) => <a href={`#${row.number}`}>{row.number}</a>,
            },
            { key: "status", label: "Läge", cell: (row) => <Tag>{row.status}</Tag> },
            { key: "days", label: "Dagar sen", number: true, cell: (row) => row.days },
          ]}
        />
        <Pagination
          meta={{ page: 2, limit: 20, count: 20, totalRecords: 1000, totalIsCapped: true, totalPages: 50 }}
          link={(page, text) => <a href={`#page-${page}`}>{text}</a>}
        />
      </Example>
      <Example name="Uppgifter och tidslinje">
        <TaskList
          label="Dina uppgifter"
          tasks={[
            {
              id: "1",
              link: <a href="#one">Bedöm oron</a>,
              about: "Ärende 2026-0041",
              status: <Tag tone="danger">Försenad 3 dagar</Tag>,
            },
            {
              id: "2",
              link: <a href="#two">Följ upp åtgärden</a>,
              about: "Ärende 2026-0030",
              status: "Klart senast 2026-12-01",
            },
          ]}
        />
        <Timeline
          entries={[
            { id: "a", at: "2026-11-20T09:12:00Z", title: "Oron togs emot", by: "Lovisa Norberg" },
            {
              id: "b",
              at: "2026-11-20T13:02:00Z",
              title: "Sorterad",
              by: "Sara Hedman",
              content: <p>Barnet är anmält till socialtjänsten.</p>,
            },
            { id: "c", at: "2026-11-21T08:00:00Z", title: "Handläggare utsedd", quiet: true },
          ]}
        />
      </Example>
      <Example name="Kontrollera svaren">
        <SummaryList
          rows={[
            { key: "who", label: "Vem gäller oron?", value: "Barn", onChange: () => say("Ändra") },
            {
              key: "what",
              label: "Vad hände?",
              value: "Ritade symboler på ett skåp.\nTvå elever såg det.",
              onChange: () => say("Ändra"),
            },
            { key: "where", label: "Plats", value: "", onChange: () => say("Ändra") },
          ]}
        />
      </Example>
      <Example name="Krock mellan två versioner">
        <ConflictView
          by={{ name: "Anna Berg", at: "2026-11-20T13:02:00Z" }}
          fields={[
            {
              key: "summary",
              label: "Sammanfattning",
              before: "Ett",
              yours: "Mitt förslag till text",
              theirs: "Annas text",
            },
            {
              key: "urgency",
              label: "Hur bråttom",
              before: "Inte bråttom",
              yours: "Inte bråttom",
              theirs: "Inom några dagar",
            },
          ]}
          onUse={() => say("Valen är sparade")}
          onCancel={() => say("Avbröt")}
        />
      </Example>
      <Example name="Täckt skärm och snabb utgång">
        <div className="row">
          <Button onClick={() => setCovered(true)}>Täck skärmen</Button>
        </div>
        {covered && (
          <SessionCover
            title="Du behöver logga in igen"
            actions={
              <Button kind="primary" onClick={() => setCovered(false)}>
                Logga in igen
              </Button>
            }
          >
            <p>Det du har skrivit finns kvar.</p>
          </SessionCover>
        )}
        <QuickExit to="https://www.smhi.se/" />
      </Example>
    </>
  );
}
