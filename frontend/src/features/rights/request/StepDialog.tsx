import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSending } from "@/api/useSending";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { AskDialog } from "../AskDialog";
import { type Action, type RightsRequest, type Schemas, steps } from "./requestQueries";
import sv from "./sv.json";
import "./texts";

/** In the order in which they are offered. */
export const ASKED = ["bind", "decide", "answer", "extend", "withdraw"] as const satisfies readonly Action[];
export type Asked = (typeof ASKED)[number];

const START = {
  caseNumber: "",
  reason: "",
  why: "",
  requesterToldOn: "",
  outcome: "",
  ground: "",
  answeredOn: "",
  channel: "",
  toldOfAppeal: "",
};
type Values = typeof START;
const ANSWERED_BY = ["letter", "meeting", "phone", "secure_message"] as const;

const asks = (action: Asked, values: Values, view: RightsRequest): readonly (keyof Values)[] => {
  switch (action) {
    case "bind":
      return ["caseNumber"];
    case "extend":
      return ["why", "requesterToldOn"];
    case "decide":
      return values.outcome && values.outcome !== "granted" ? ["outcome", "ground", "reason"] : ["outcome", "reason"];
    case "answer":
      return view.decision?.outcome === "granted"
        ? ["answeredOn", "channel"]
        : ["answeredOn", "channel", "toldOfAppeal"];
    case "withdraw":
      return [];
  }
};

const send = (action: Asked, view: RightsRequest, values: Values): Promise<unknown> => {
  switch (action) {
    case "bind":
      return steps.bind(view, { caseNumber: values.caseNumber.trim() });
    case "extend":
      return steps.extend(view, {
        reason: values.why as Schemas["ExtensionReason"],
        requesterToldOn: values.requesterToldOn,
      });
    case "decide":
      return steps.decide(view, {
        outcome: values.outcome as Schemas["RightsOutcome"],
        reason: values.reason.trim(),
        ...(values.outcome === "granted" ? {} : { ground: values.ground as Schemas["RefusalGround"] }),
      });
    case "answer":
      return steps.answer(view, {
        answeredOn: values.answeredOn,
        channel: values.channel as Schemas["RequestChannel"],
        toldOfAppeal: values.toldOfAppeal === "yes",
      });
    case "withdraw":
      return steps.withdraw(view);
  }
};

type Props = { action: Asked; view: RightsRequest; onClose(): void; onDone(): void };

export function StepDialog({ action, view, onClose, onDone }: Props) {
  const { t } = useTranslation(["rightsRequest", "ui"]);
  const say = useToast();
  const [values, setValues] = useState<Values>({ ...START, requesterToldOn: today(), answeredOn: today() });
  const shown = asks(action, values, view);
  const sending = useSending(shown.map((field) => (field === "why" ? "reason" : field)));
  const submit = async () => {
    const missing = shown.filter((field) => !values[field].trim());
    if (!sending.check(Object.fromEntries(missing.map((field) => [field, t("ui:form.required")])))) return;
    if (await sending.send(() => send(action, view, values))) {
      say(t(`do.${action}.done`));
      onDone();
    }
  };
  const field = (name: keyof Values) => ({
    id: name,
    name,
    error: sending.faults[name],
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => setValues({ ...values, [name]: target.value }),
  });
  const date = (name: "requesterToldOn" | "answeredOn", label: string) => (
    <DatePicker
      id={name}
      label={label}
      max={today()}
      error={sending.faults[name]}
      value={values[name]}
      onChange={(value) => setValues({ ...values, [name]: value })}
    />
  );
  const coded = (of: "extension" | "outcome" | "ground") =>
    Object.keys(sv[of]).map((value) => ({ value, label: t(`${of}.${value}` as "outcome.granted") }));
  return (
    <AskDialog
      title={t(`do.${action}.title`)}
      button={t(`do.${action}.button`)}
      sending={sending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <p>{t(`do.${action}.text`)}</p>
      {shown.includes("caseNumber") && (
        <TextField {...field("caseNumber")} short label={t("do.caseNumber")} hint={t("do.caseNumberHint")} />
      )}
      {shown.includes("why") && <Select {...field("why")} label={t("do.why")} choices={coded("extension")} />}
      {shown.includes("requesterToldOn") && date("requesterToldOn", t("do.toldOn"))}
      {shown.includes("outcome") && (
        <RadioGroup {...field("outcome")} label={t("do.outcome")} choices={coded("outcome")} />
      )}
      {shown.includes("ground") && <Select {...field("ground")} label={t("do.ground")} choices={coded("ground")} />}
      {shown.includes("reason") && <TextArea {...field("reason")} label={t("do.reason")} limit={4000} />}
      {shown.includes("answeredOn") && date("answeredOn", t("do.answeredOn"))}
      {shown.includes("channel") && (
        <Select
          {...field("channel")}
          label={t("do.channel")}
          choices={ANSWERED_BY.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
      )}
      {shown.includes("toldOfAppeal") && (
        <RadioGroup
          {...field("toldOfAppeal")}
          label={t("do.appeal")}
          hint={t("do.appealHint")}
          choices={[
            { value: "yes", label: t("do.yes") },
            { value: "no", label: t("do.no") },
          ]}
        />
      )}
    </AskDialog>
  );
}
