import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { useSending } from "@/api/useSending";
import { RadioGroup } from "@/ui/Choices";
import { type Choice, Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { AskDialog } from "../AskDialog";
import { correct, type Dispute, dispute as mark, type Schemas, settle } from "./caseQueries";
import "./texts";

const LIMIT = 4000;
const OUTCOMES = ["corrected", "upheld", "withdrawn"] as const;
type Props = { id: string; steps: readonly Choice[]; onClose(): void; onDone(): void };

export function CorrectDialog({ id, steps, onClose, onDone }: Props) {
  const { t } = useTranslation(["caseRights", "ui"]);
  const say = useToast();
  const key = useIdempotencyKey();
  const sending = useSending(["stepId", "text"]);
  const [stepId, setStepId] = useState("");
  const [text, setText] = useState("");
  const submit = async () => {
    const required = t("ui:form.required");
    if (!sending.check({ ...(stepId ? {} : { stepId: required }), ...(text.trim() ? {} : { text: required }) })) return;
    if (await sending.send(() => correct(id, key.header(), { stepId, text: text.trim() }))) {
      say(t("correction.done"));
      onDone();
    } else key.renew();
  };
  return (
    <AskDialog
      title={t("correction.correctTitle")}
      button={t("correction.correct")}
      sending={sending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <p>{t("correction.correctText")}</p>
      <Select
        id="stepId"
        label={t("correction.what")}
        error={sending.faults.stepId}
        choices={steps}
        value={stepId}
        onChange={({ target }) => setStepId(target.value)}
      />
      <TextArea
        id="text"
        label={t("correction.text")}
        hint={t("correction.textHint")}
        error={sending.faults.text}
        limit={LIMIT}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </AskDialog>
  );
}

export function DisputeDialog({ id, steps, onClose, onDone }: Props) {
  const { t } = useTranslation(["caseRights", "ui"]);
  const say = useToast();
  const key = useIdempotencyKey();
  const sending = useSending(["stepId", "statement"]);
  const [stepId, setStepId] = useState("");
  const [statement, setStatement] = useState("");
  const submit = async () => {
    if (!sending.check(statement.trim() ? {} : { statement: t("ui:form.required") })) return;
    const body = { statement: statement.trim(), ...(stepId ? { stepId } : {}) };
    if (await sending.send(() => mark(id, key.header(), body))) {
      say(t("dispute.marked"));
      onDone();
    } else key.renew();
  };
  return (
    <AskDialog
      title={t("dispute.markTitle")}
      button={t("dispute.mark")}
      sending={sending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <p>{t("dispute.markText")}</p>
      <Select
        id="stepId"
        label={t("dispute.what")}
        error={sending.faults.stepId}
        empty={t("dispute.whole")}
        choices={steps}
        value={stepId}
        onChange={({ target }) => setStepId(target.value)}
      />
      <TextArea
        id="statement"
        label={t("dispute.statement")}
        error={sending.faults.statement}
        limit={LIMIT}
        value={statement}
        onChange={({ target }) => setStatement(target.value)}
      />
    </AskDialog>
  );
}

export function SettleDialog({ id, dispute, onClose, onDone }: Props & { dispute: Dispute }) {
  const { t } = useTranslation(["caseRights", "ui"]);
  const say = useToast();
  const sending = useSending(["outcome", "reason"]);
  const [outcome, setOutcome] = useState("");
  const [reason, setReason] = useState("");
  const submit = async () => {
    const required = t("ui:form.required");
    if (!sending.check({ ...(outcome ? {} : { outcome: required }), ...(reason.trim() ? {} : { reason: required }) }))
      return;
    const body = { outcome: outcome as Schemas["DisputeOutcome"], reason: reason.trim() };
    if (await sending.send(() => settle(id, dispute, body))) {
      say(t("dispute.settledSaid"));
      onDone();
    }
  };
  return (
    <AskDialog
      title={t("dispute.settleTitle")}
      button={t("dispute.settle")}
      sending={sending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <p>{t("dispute.settleText")}</p>
      <RadioGroup
        id="outcome"
        name="outcome"
        label={t("dispute.how")}
        error={sending.faults.outcome}
        value={outcome}
        onChange={({ target }) => setOutcome(target.value)}
        choices={OUTCOMES.map((value) => ({ value, label: t(`dispute.outcomeName.${value}`) }))}
      />
      <TextArea
        id="reason"
        label={t("dispute.why")}
        error={sending.faults.reason}
        limit={LIMIT}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </AskDialog>
  );
}
