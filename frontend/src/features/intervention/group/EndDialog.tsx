import { useTranslation } from "react-i18next";
import { AskDialog } from "@/ui/AskDialog";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { group, type Intervention, type Schemas } from "../interventionQueries";
import "../texts";
import { useAnswers } from "@/api/useAnswers";

type Props = { one: Intervention; onClose(): void; onDone(): void };

export function EndDialog({ one, onClose, onDone }: Props) {
  const { t } = useTranslation("intervention");
  const say = useToast();
  const choices = one.status === "ongoing" ? (["ended", "cancelled"] as const) : (["cancelled"] as const);
  const form = useAnswers({ outcome: choices.length === 1 ? "cancelled" : "", conclusion: "" }, [
    "outcome",
    "conclusion",
  ]);
  const submit = async () => {
    const { outcome, conclusion } = form.values;
    const done = await form.send(() =>
      group.end(one, { outcome: outcome as Schemas["InterventionEnd"], conclusion: conclusion.trim() }),
    );
    if (done) {
      say(t("end.said"));
      onDone();
    }
  };
  return (
    <AskDialog
      title={t("end.open")}
      button={t("end.send")}
      pending={form.pending}
      refusal={form.refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <RadioGroup
        {...form.field("outcome")}
        label={t("end.outcome")}
        choices={choices.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <TextArea {...form.field("conclusion")} label={t("conclusion")} hint={t("end.hint")} limit={1000} />
    </AskDialog>
  );
}
