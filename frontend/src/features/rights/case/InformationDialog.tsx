import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSending } from "@/api/useSending";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { AskDialog } from "../AskDialog";
import { type Information, noteInformation, type Schemas } from "./caseQueries";
import sv from "./sv.json";
import "./texts";

const START = { outcome: "", informedOn: "", channel: "", ground: "", reason: "", reviewOn: "" };
type Values = typeof START;
type Outcome = Schemas["InformationOutcome"];
/** Who is only told later is still to be told. */
const NOT_FOR_A_DELAY = ["already_informed", "no_person"];
const LIMIT = 2000;

const ASKS: Record<Outcome, readonly (keyof Values)[]> = {
  informed: ["informedOn", "channel"],
  delayed: ["ground", "reason", "reviewOn"],
  not_owed: ["ground", "reason"],
};

type Props = { id: string; information: Information; onClose(): void; onDone(): void };

export function InformationDialog({ id, information, onClose, onDone }: Props) {
  const { t } = useTranslation(["caseRights", "ui"]);
  const say = useToast();
  const [values, setValues] = useState<Values>({ ...START, informedOn: today() });
  const outcome = values.outcome as Outcome | "";
  const asked: readonly (keyof Values)[] = outcome ? ["outcome", ...ASKS[outcome]] : ["outcome"];
  const sending = useSending(asked);
  const submit = async () => {
    const missing = asked.filter((field) => !values[field].trim());
    if (!sending.check(Object.fromEntries(missing.map((field) => [field, t("ui:form.required")])))) return;
    const body = Object.fromEntries(asked.map((field) => [field, values[field].trim()]));
    if (await sending.send(() => noteInformation(id, information, body as Schemas["NoteInformation"]))) {
      say(t("information.done"));
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
  const date = (name: "informedOn" | "reviewOn") => ({
    id: name,
    error: sending.faults[name],
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
  });
  const coded = (of: "outcomeName" | "channelName" | "groundName", left: readonly string[] = []) =>
    Object.keys(sv.information[of])
      .filter((value) => !left.includes(value))
      .map((value) => ({ value, label: t(`information.${of}.${value}` as "information.channelName.letter") }));
  return (
    <AskDialog
      title={t("information.noteTitle")}
      button={t("information.note")}
      sending={sending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <p>{t("information.noteText")}</p>
      <RadioGroup {...field("outcome")} label={t("information.outcome")} choices={coded("outcomeName")} />
      {outcome === "informed" && (
        <>
          <DatePicker
            {...date("informedOn")}
            label={t("information.informedOn")}
            min={information.duty.obtainedOn}
            max={today()}
          />
          <Select {...field("channel")} label={t("information.channel")} choices={coded("channelName")} />
        </>
      )}
      {outcome && outcome !== "informed" && (
        <>
          <Select
            {...field("ground")}
            label={t("information.ground")}
            choices={coded("groundName", outcome === "delayed" ? NOT_FOR_A_DELAY : [])}
          />
          <TextArea {...field("reason")} label={t("information.reason")} limit={LIMIT} />
        </>
      )}
      {outcome === "delayed" && (
        <DatePicker
          {...date("reviewOn")}
          label={t("information.reviewOn")}
          hint={t("information.reviewHint")}
          min={today()}
        />
      )}
    </AskDialog>
  );
}
