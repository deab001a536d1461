import { useTranslation } from "react-i18next";
import { AskDialog } from "@/ui/AskDialog";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { individual, type Schemas } from "../interventionQueries";
import sv from "../sv.json";
import "../texts";
import { useAnswers } from "@/api/useAnswers";
import type { StepProps } from "./dialogs";

const OUTCOMES = Object.keys(sv.outcome) as Schemas["GoalOutcome"][];

/** How it went with each goal. */
export function EndDialog({ concern, one, onClose, onDone }: StepProps) {
  const { t } = useTranslation("intervention");
  const say = useToast();
  const start = Object.fromEntries(
    one.goals.flatMap((_, i) => [[`outcome${i}`, ""] as const, [`note${i}`, ""] as const]),
  );
  const outcomes = one.goals.map((_, i) => `outcome${i}`);
  const form = useAnswers<Record<string, string>>(start, outcomes, (name) =>
    name.replace(/^([a-z]+)(\d)$/, (_, field: string, place: string) => `goals.${place}.${field}`),
  );
  const submit = async () => {
    const goals = one.goals.map((_, i) => {
      const note = form.values[`note${i}`]?.trim();
      return { outcome: form.values[`outcome${i}`] as Schemas["GoalOutcome"], ...(note ? { note } : {}) };
    });
    if (await form.send(() => individual.end(concern, one, { goals }))) {
      say(t("saved"));
      onDone();
    }
  };
  return (
    <AskDialog
      title={t("case.step.end")}
      button={t("case.step.end")}
      pending={form.pending}
      refusal={form.refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      {one.goals.map(({ text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: goals have no other name and never move
        <div key={i} className="stack">
          <RadioGroup
            {...form.field(`outcome${i}`)}
            label={text}
            choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
          <TextArea
            {...form.field(`note${i}`)}
            optional={form.values[`outcome${i}`] !== "cancelled"}
            label={t("case.outcomeNote", { goal: text })}
            limit={1000}
          />
        </div>
      ))}
    </AskDialog>
  );
}
