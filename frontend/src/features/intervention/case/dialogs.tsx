import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { AskDialog } from "@/ui/AskDialog";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { type Individual, individual, type Schemas } from "../interventionQueries";
import sv from "../sv.json";
import "../texts";
import { filled, useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";

export type StepProps = { concern: string; one: Individual; onClose(): void; onDone(): void };

const CAUSES = Object.keys(sv.cause) as Schemas["CancellationCause"][];

function useDone(onDone: () => void) {
  const { t } = useTranslation("intervention");
  const say = useToast();
  return (done: boolean) => {
    if (done) {
      say(t("saved"));
      onDone();
    }
  };
}

export function SessionDialog({ concern, one, onClose, onDone }: StepProps) {
  const { t } = useTranslation("intervention");
  const keyFor = useKeyFor();
  const done = useDone(onDone);
  const form = useAnswers({ heldOn: today(), attended: "", note: "" }, ["heldOn", "attended"]);
  const submit = async () => {
    const { attended, ...rest } = form.values;
    const body = { ...filled(rest), attended: attended === "yes" } as Schemas["NoteIndividualSession"];
    done(await form.send(() => individual.note(concern, one.id, keyFor(body), body)));
  };
  return (
    <AskDialog
      title={t("case.step.note_session")}
      button={t("save")}
      pending={form.pending}
      refusal={form.refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <DatePicker {...form.date("heldOn")} label={t("day")} max={today()} />
      <RadioGroup
        {...form.field("attended")}
        label={t("case.attended")}
        inline
        choices={[
          { value: "yes", label: t("case.came") },
          { value: "no", label: t("case.absent") },
        ]}
      />
      <TextArea {...form.field("note")} optional label={t("case.note")} hint={t("case.textHint")} limit={2000} />
    </AskDialog>
  );
}

export function ScheduleDialog({ concern, one, onClose, onDone }: StepProps) {
  const { t } = useTranslation("intervention");
  const done = useDone(onDone);
  const form = useAnswers({ endsOn: one.endsOn, followUpOn: one.followUpOn ?? "" }, ["endsOn"]);
  const submit = async () => {
    const body = filled(form.values) as Schemas["RescheduleIndividualIntervention"];
    done(await form.send(() => individual.reschedule(concern, one, body)));
  };
  return (
    <AskDialog
      title={t("case.step.reschedule")}
      button={t("save")}
      pending={form.pending}
      refusal={form.refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <DatePicker {...form.date("endsOn")} label={t("endsOn")} min={one.startsOn} />
      <DatePicker {...form.date("followUpOn")} optional label={t("followUpOn")} hint={t("followUpHint")} />
    </AskDialog>
  );
}

export function CancelDialog({ concern, one, onClose, onDone }: StepProps) {
  const { t } = useTranslation("intervention");
  const done = useDone(onDone);
  const form = useAnswers({ cause: "", reason: "" }, ["cause", "reason"]);
  const submit = async () => {
    const body = filled(form.values) as Schemas["CancelIndividualIntervention"];
    done(await form.send(() => individual.cancel(concern, one, body)));
  };
  return (
    <AskDialog
      title={t("case.step.cancel")}
      button={t("case.step.cancel")}
      pending={form.pending}
      refusal={form.refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <RadioGroup
        {...form.field("cause")}
        label={t("case.cause")}
        choices={CAUSES.map((value) => ({ value, label: t(`cause.${value}`) }))}
      />
      <TextArea {...form.field("reason")} label={t("case.reason")} hint={t("case.textHint")} limit={1000} />
    </AskDialog>
  );
}
