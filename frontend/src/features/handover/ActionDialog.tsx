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
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import type { Action, Schemas } from "./handOverQueries";
import "./texts";

export type Values = { answeredOn: string; receivedBy: string; reason: string; investigation: string };
type Field = keyof Values;

/** What each step asks; nothing for those that only need a yes. */
const FIELDS: Record<Action, readonly Field[]> = {
  approve: [],
  refuse: ["reason"],
  take_back: ["reason"],
  note_acknowledgement: ["answeredOn", "receivedBy"],
  note_rejection: ["answeredOn", "reason"],
  tell_of_correction: [],
  acknowledge: [],
  reject: ["reason"],
  open_identity: [],
  give_feedback: ["investigation"],
};
const INVESTIGATIONS: readonly Schemas["Investigation"][] = ["opened", "not_opened", "already_ongoing"];

type Props = {
  action: Action;
  send(values: Values): Promise<unknown>;
  onClose(): void;
  onDone(): void;
  onReload(): void;
};

export function ActionDialog({ action, send, onClose, onDone, onReload }: Props) {
  const { t } = useTranslation(["handover", "ui"]);
  const say = useToast();
  const [values, setValues] = useState<Values>({ answeredOn: today(), receivedBy: "", reason: "", investigation: "" });
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<Error>();
  const [pending, setPending] = useState(false);
  const write = (field: Field, text: string) => {
    setValues({ ...values, [field]: text });
    setFaults({ ...faults, [field]: undefined });
  };
  const submit = async () => {
    const missing = FIELDS[action].filter((field) => !values[field].trim());
    if (missing.length > 0) {
      setFaults(Object.fromEntries(missing.map((field) => [field, t("ui:form.required")])));
      document.getElementById(missing[0] ?? "")?.focus();
      return;
    }
    setPending(true);
    setProblem(undefined);
    try {
      await send(values);
      say(t(`do.${action}.done`));
      onDone();
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = error.errors.filter(({ pointer }) => FIELDS[action].some((field) => field === fieldName(pointer)));
      setFaults(Object.fromEntries(own.map(({ pointer, detail }) => [fieldName(pointer), detail])));
      if (own.length === 0) setProblem(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      open
      title={t(`do.${action}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={pending} onClick={() => void submit()}>
            {t(`do.${action}.button`)}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <StepUp error={problem} onProven={() => void submit()} />
      <ProblemNotice error={problem} onReload={onReload} />
      <p>{t(`do.${action}.text`)}</p>
      {FIELDS[action].map((field) => {
        const common = { id: field, error: faults[field] };
        if (field === "answeredOn") {
          return (
            <DatePicker
              key={field}
              {...common}
              label={t("field.answeredOn")}
              max={today()}
              value={values.answeredOn}
              onChange={(day) => write(field, day)}
            />
          );
        }
        const onChange = ({ target }: { target: { value: string } }) => write(field, target.value);
        if (field === "receivedBy") {
          const words = { label: t("field.receivedBy"), hint: t("field.receivedByHint") };
          return <TextField key={field} {...common} {...words} value={values.receivedBy} onChange={onChange} />;
        }
        if (field === "investigation") {
          return (
            <RadioGroup
              key={field}
              {...common}
              name={field}
              label={t("field.investigation")}
              value={values.investigation}
              onChange={onChange}
              choices={INVESTIGATIONS.map((value) => ({ value, label: t(`investigation.${value}`) }))}
            />
          );
        }
        return (
          <TextArea
            key={field}
            {...common}
            label={t("field.reason")}
            hint={t("field.reasonHint")}
            limit={2000}
            value={values.reason}
            onChange={onChange}
          />
        );
      })}
    </Dialog>
  );
}
