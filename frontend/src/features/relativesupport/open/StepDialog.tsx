import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSending } from "@/api/useSending";
import { today } from "@/i18n/format";
import { AskDialog } from "@/ui/AskDialog";
import { CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { type Action, handlers, type Schemas, type SupportCase, steps } from "../supportQueries";
import sv from "../sv.json";
import "../texts";

/** In the order in which they are offered. */
export const ASKED = [
  "write",
  "record_contact",
  "start",
  "assign",
  "end",
  "link",
  "unlink",
] as const satisfies readonly Action[];
export type Asked = (typeof ASKED)[number];

const START = {
  handlerId: "",
  kind: "",
  occurredOn: "",
  note: "",
  text: "",
  forms: "",
  outcome: "",
  caseNumber: "",
  ground: "",
  reason: "",
  nextContactOn: "",
};
type Values = typeof START;

const ASKS: Record<Asked, readonly (keyof Values)[]> = {
  assign: ["handlerId"],
  record_contact: ["kind", "occurredOn", "note", "nextContactOn"],
  write: ["text", "nextContactOn"],
  start: ["forms", "nextContactOn"],
  end: ["outcome"],
  link: ["caseNumber", "ground", "reason"],
  unlink: [],
};

const send = (action: Asked, support: SupportCase, values: Values): Promise<unknown> => {
  const { nextContactOn } = values;
  switch (action) {
    case "assign":
      return steps.assign(support, { handlerId: values.handlerId });
    case "record_contact":
      return steps.record_contact(support, {
        kind: values.kind as Schemas["SupportContactKind"],
        occurredOn: values.occurredOn,
        ...(values.note.trim() ? { note: values.note.trim() } : {}),
        nextContactOn,
      });
    case "write":
      return steps.write(support, { text: values.text.trim(), nextContactOn });
    case "start":
      return steps.start(support, { forms: values.forms.split(",") as Schemas["SupportForm"][], nextContactOn });
    case "end":
      return steps.end(support, { outcome: values.outcome as Schemas["SupportOutcome"] });
    case "link":
      return steps.link(support, {
        caseNumber: values.caseNumber.trim(),
        ground: values.ground as Schemas["LinkGround"],
        reason: values.reason.trim(),
      });
    case "unlink":
      return steps.unlink(support);
  }
};

type Props = { action: Asked; support: SupportCase; onClose(): void; onDone(): void };

/** One step with the few questions it has. */
export function StepDialog({ action, support, onClose, onDone }: Props) {
  const { t } = useTranslation(["support", "ui"]);
  const say = useToast();
  const [values, setValues] = useState<Values>({ ...START, occurredOn: today(), forms: support.forms.join(",") });
  const shown = ASKS[action];
  const sending = useSending(shown);
  const submit = async () => {
    const missing = shown.filter((field) => field !== "note" && !values[field].trim());
    if (!sending.check(Object.fromEntries(missing.map((field) => [field, t("ui:form.required")])))) return;
    if (await sending.send(() => send(action, support, values))) {
      say(t(`do.${action}.done`));
      onDone();
    }
  };
  const set = (name: keyof Values, value: string) => setValues((now) => ({ ...now, [name]: value }));
  const field = (name: keyof Values) => ({
    id: name,
    name,
    error: sending.faults[name],
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  const coded = (of: "contact" | "outcome" | "ground" | "form") =>
    Object.keys(sv[of]).map((value) => ({ value, label: t(`${of}.${value}` as "ground.consent") }));
  return (
    <AskDialog
      title={t(`do.${action}.title`)}
      button={t(`do.${action}.button`)}
      pending={sending.pending}
      refusal={sending.refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <p>{t(`do.${action}.text`)}</p>
      {shown.includes("handlerId") && <Handlers {...field("handlerId")} />}
      {shown.includes("kind") && (
        <RadioGroup {...field("kind")} label={t("contacts.kind")} choices={coded("contact")} />
      )}
      {shown.includes("occurredOn") && (
        <DatePicker
          id="occurredOn"
          label={t("contacts.day")}
          max={today()}
          error={sending.faults.occurredOn}
          value={values.occurredOn}
          onChange={(value) => set("occurredOn", value)}
        />
      )}
      {shown.includes("note") && (
        <TextArea {...field("note")} label={t("contacts.note")} hint={t("noNames")} limit={2000} optional />
      )}
      {shown.includes("text") && (
        <TextArea {...field("text")} label={t("do.message")} hint={t("do.messageHint")} limit={2000} />
      )}
      {shown.includes("forms") && (
        <CheckboxGroup
          id="forms"
          name="forms"
          label={t("page.forms")}
          error={sending.faults.forms}
          choices={coded("form")}
          value={values.forms.split(",").filter(Boolean)}
          onChange={(chosen) => set("forms", chosen.join(","))}
        />
      )}
      {shown.includes("outcome") && (
        <RadioGroup {...field("outcome")} label={t("page.outcome")} choices={coded("outcome")} />
      )}
      {shown.includes("caseNumber") && <TextField {...field("caseNumber")} short label={t("do.caseNumber")} />}
      {shown.includes("ground") && <RadioGroup {...field("ground")} label={t("do.ground")} choices={coded("ground")} />}
      {shown.includes("reason") && (
        <TextArea {...field("reason")} label={t("do.reason")} hint={t("noNames")} limit={1000} />
      )}
      {shown.includes("nextContactOn") && (
        <DatePicker
          id="nextContactOn"
          label={t("contacts.next")}
          hint={t("do.nextHint")}
          min={today()}
          error={sending.faults.nextContactOn}
          value={values.nextContactOn}
          onChange={(value) => set("nextContactOn", value)}
        />
      )}
    </AskDialog>
  );
}

type Field = {
  id: string;
  name: string;
  error: string | undefined;
  value: string;
  onChange(event: { target: { value: string } }): void;
};

function Handlers(field: Field) {
  const { t } = useTranslation("support");
  const { data } = useQuery(handlers());
  return (
    <Select
      {...field}
      label={t("handler")}
      choices={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
