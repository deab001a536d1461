import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldName, isProblem } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { type Disclosure, type Schemas, steps } from "./disclosureQueries";
import type { Asked } from "./open/DisclosurePage";
import "./texts";

/** Never by e-mail; a mailbox is used when there is one, and only then. */
const WAYS = ["phone", "meeting", "letter", "secure_message"] as const;

const START = { reason: "", noteToRecipient: "", method: "", receivedOn: "" };
type Values = typeof START;

const send = (action: Asked, disclosure: Disclosure, values: Values): Promise<unknown> => {
  const note = values.noteToRecipient.trim();
  switch (action) {
    case "approve":
      return steps.approve(disclosure);
    case "refuse":
      return steps.refuse(disclosure, { reason: values.reason.trim(), ...(note ? { noteToRecipient: note } : {}) });
    case "send":
      return steps.send(disclosure, {
        method: disclosure.toMailbox ? "mailbox" : (values.method as Schemas["SendingMethod"]),
      });
    case "tell_of_correction":
      return steps.tellOfCorrection(disclosure);
    case "note_receipt":
      return steps.noteReceipt(disclosure, { receivedOn: values.receivedOn });
  }
};

const asks = (action: Asked, disclosure: Disclosure): readonly (keyof Values)[] =>
  action === "refuse"
    ? ["reason"]
    : action === "send" && !disclosure.toMailbox
      ? ["method"]
      : action === "note_receipt"
        ? ["receivedOn"]
        : [];

type Props = { action: Asked; disclosure: Disclosure; onClose(): void; onDone(): void; onReload(): void };

export function ActionDialog({ action, disclosure, onClose, onDone, onReload }: Props) {
  const { t } = useTranslation(["disclosure", "ui"]);
  const say = useToast();
  const [values, setValues] = useState<Values>({ ...START, receivedOn: today() });
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({});
  const [problem, setProblem] = useState<Error>();
  const [pending, setPending] = useState(false);
  const write = (change: Partial<Values>) => {
    setValues({ ...values, ...change });
    setFaults({});
  };
  const submit = async () => {
    const missing = asks(action, disclosure).filter((field) => !values[field].trim());
    if (missing.length > 0)
      return setFaults(Object.fromEntries(missing.map((field) => [field, t("ui:form.required")])));
    setPending(true);
    setProblem(undefined);
    try {
      await send(action, disclosure, values);
      say(t(`do.${action}.done`));
      onDone();
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = error.errors.filter(({ pointer }) => fieldName(pointer) in START);
      setFaults(Object.fromEntries(own.map(({ pointer, detail }) => [fieldName(pointer), detail])));
      if (own.length === 0) setProblem(error);
    } finally {
      setPending(false);
    }
  };
  const text = (field: "reason" | "noteToRecipient", limit: number) => ({
    id: field,
    label: t(`do.${field}`),
    error: faults[field],
    limit,
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => write({ [field]: target.value }),
  });
  return (
    <Dialog
      open
      title={t(`do.${action}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button kind={action === "refuse" ? "danger" : "primary"} pending={pending} onClick={() => void submit()}>
            {t(`do.${action}.button`)}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <StepUp error={problem} onProven={() => void submit()} />
      <ProblemNotice error={problem} onReload={onReload}>
        {isProblem(problem, "own-work") && <p>{t("problem.ownWork")}</p>}
      </ProblemNotice>
      <p>{t(`do.${action}.text`)}</p>
      {action === "refuse" && (
        <>
          <TextArea {...text("reason", 4000)} hint={t("do.reasonHint")} />
          <TextArea {...text("noteToRecipient", 1000)} hint={t("do.noteHint")} optional />
        </>
      )}
      {action === "send" && !disclosure.toMailbox && (
        <RadioGroup
          id="method"
          name="method"
          label={t("do.method")}
          hint={t("do.noMail")}
          error={faults.method}
          value={values.method}
          onChange={({ target }) => write({ method: target.value })}
          choices={WAYS.map((value) => ({ value, label: t(`method.${value}`) }))}
        />
      )}
      {action === "note_receipt" && (
        <DatePicker
          id="receivedOn"
          label={t("do.receivedOn")}
          max={today()}
          error={faults.receivedOn}
          value={values.receivedOn}
          onChange={(receivedOn) => write({ receivedOn })}
        />
      )}
    </Dialog>
  );
}
