import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { type Schemas, submitReport } from "../api";
import { useWork } from "../work/useWork";
import { WorkProgress } from "../work/WorkProgress";
import { type Answers, type Field, toReport } from "./answers";
import { BeliefQuestion } from "./BeliefQuestion";
import { type Outcome, outcomeOf } from "./sending";

type Props = {
  answers: Answers;
  onChange(part: Partial<Answers>): void;
  onEdit(field: Field): void;
  onFaults(faults: Partial<Record<Field, string>>): void;
  onReceived(receipt: string): void;
  onBack: (() => void) | undefined;
};

export function CheckPage({ answers, onChange, onEdit, onFaults, onReceived, onBack }: Props) {
  const { t } = useTranslation(["report", "ui"]);
  const { progress, run } = useWork();
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  /** What was sent without an answer: it is sent again word for word, so that it gives the same receipt. */
  const [unsure, setUnsure] = useState<Schemas["SubmitReport"]>();

  const send = async () => {
    let sent = unsure;
    setSending(true);
    setOutcome(undefined);
    try {
      const { receipt } = await (unsure
        ? submitReport(unsure)
        : run((solved) => {
            sent = toReport(answers, solved);
            return submitReport(sent);
          }));
      onReceived(receipt);
    } catch (error) {
      const answer = outcomeOf(error);
      setUnsure(answer.kind === "unsure" ? sent : undefined);
      if (answer.kind === "faults") return onFaults(answer.faults);
      setOutcome(answer);
    } finally {
      setSending(false);
    }
  };

  const locked = sending || unsure !== undefined;
  return (
    <div className="stack">
      <PageHeading title={t("check.title")} lead={t("check.lead")} />
      {outcome?.kind === "belief" && (
        <BeliefQuestion
          fields={outcome.fields}
          answer={answers.beliefAnswer}
          onChange={(beliefAnswer) => onChange({ beliefAnswer })}
          onRewrite={onEdit}
          onSend={() => void send()}
        />
      )}
      <SummaryList rows={useRows(answers, locked ? undefined : onEdit)} />
      <Told outcome={outcome} />
      {sending && <WorkProgress progress={progress} />}
      <div className="row">
        {outcome?.kind !== "belief" && (
          <Button kind="primary" pending={sending} onClick={() => void send()}>
            {t(outcome ? "check.again" : "check.send")}
          </Button>
        )}
        {onBack && !locked && (
          <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={onBack}>
            {t("ui:form.back")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Told({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useTranslation("report");
  if (outcome?.kind !== "unsure" && outcome?.kind !== "busy" && outcome?.kind !== "failed") return null;
  return (
    <Notice kind={outcome.kind === "failed" ? "danger" : "warning"} title={t(`told.${outcome.kind}.title`)} live>
      <p>{(outcome.kind === "failed" && outcome.detail) || t(`told.${outcome.kind}.text`)}</p>
    </Notice>
  );
}

/** Every answer with its own way back. */
function useRows(answers: Answers, onEdit: ((field: Field) => void) | undefined): SummaryRow[] {
  const { t } = useTranslation("report");
  const row = (field: Field, value: string): SummaryRow => ({
    key: field,
    label: t(`check.${field}` as "check.what"),
    value,
    ...(onEdit ? { onChange: () => onEdit(field) } : {}),
  });
  const chosen = (field: "danger" | "subject" | "placeKind" | "source" | "event" | "urgency") =>
    answers[field] ? t(`choice.${field}.${answers[field]}` as "choice.danger.now") : "";
  const days = {
    exact: answers.day,
    approximate: t("check.about", { day: answers.day }),
    unknown: t("check.unknownDay"),
  };
  const place = answers.place ? `${chosen("placeKind")}: ${answers.place}` : chosen("placeKind");
  return [
    row("danger", chosen("danger")),
    row("subject", chosen("subject")),
    row("what", answers.what),
    row("precision", days[answers.precision as keyof typeof days]),
    row("placeKind", place),
    row("source", chosen("source")),
    row("words", answers.words),
    row("event", chosen("event")),
    row("urgency", chosen("urgency")),
    row("protects", answers.protects),
  ];
}
