import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/ui/ProblemNotice";
import "@/ui/Button.css";
import { useIdempotencyKey } from "@/api/idempotency";
import { useSending } from "@/api/useSending";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { refresh, register, type Schemas } from "./requestQueries";
import sv from "./sv.json";
import "./texts";

type Command = Schemas["RegisterRightsRequest"];
const EMPTY = {
  kind: "",
  requesterKind: "",
  channel: "",
  receivedOn: "",
  name: "",
  contact: "",
  wording: "",
  registrationNumber: "",
};
type Values = typeof EMPTY;
const REQUIRED = ["kind", "requesterKind", "channel", "receivedOn", "name", "contact", "wording"] as const;
const OF_REQUESTER = ["name", "contact", "wording"];
const FIELDS = Object.keys(EMPTY).map((field) => (OF_REQUESTER.includes(field) ? `requester.${field}` : field));
const pointed = (field: string) => (OF_REQUESTER.includes(field) ? `requester.${field}` : field);

/** Nothing of it is kept as a draft: it says who somebody is. */
export function RegisterPage() {
  const { t } = useTranslation(["rightsRequest", "ui"]);
  const say = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useIdempotencyKey();
  const tried = useRef<string>(undefined);
  const sending = useSending(FIELDS);
  const [values, setValues] = useState<Values>({ ...EMPTY, receivedOn: today() });
  const write = (field: keyof Values, value: string) => setValues({ ...values, [field]: value });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = REQUIRED.filter((field) => !values[field].trim());
    if (!sending.check(Object.fromEntries(missing.map((field) => [pointed(field), t("ui:form.required")])))) return;
    const command: Command = {
      kind: values.kind as Command["kind"],
      requesterKind: values.requesterKind as Command["requesterKind"],
      channel: values.channel as Command["channel"],
      receivedOn: values.receivedOn,
      requester: { name: values.name.trim(), contact: values.contact.trim(), wording: values.wording.trim() },
      ...(values.registrationNumber.trim() ? { registrationNumber: values.registrationNumber.trim() } : {}),
    };
    const written = JSON.stringify(command);
    if (tried.current !== written) key.renew();
    tried.current = written;
    await sending.send(async () => {
      const { request } = await register(command, key.header());
      void refresh(queries);
      say(t("form.done"));
      await navigate({ to: "/begaran/$id", params: { id: request.id } });
    });
  };
  const field = (name: keyof Values) => ({
    id: pointed(name),
    name,
    error: sending.faults[pointed(name)],
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => write(name, target.value),
  });
  const choices = (of: "requester" | "channel") =>
    Object.keys(sv[of]).map((value) => ({ value, label: t(`${of}.${value}` as "channel.letter") }));
  const errors = Object.entries(sending.faults).flatMap(([id, text]) => (text ? [{ id, text }] : []));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <PageHeading kicker={<Link to="/begaran">{t("title")}</Link>} title={t("form.title")} lead={t("form.lead")} />
      <ErrorSummary errors={errors} attempt={sending.attempt} />
      <ProblemNotice error={sending.refusal} />
      <RadioGroup
        {...field("kind")}
        label={t("form.kind")}
        choices={Object.keys(sv.kind).map((value) => ({
          value,
          label: t(`kind.${value}` as "kind.access"),
          hint: t(`kindHint.${value}` as "kindHint.access"),
        }))}
      />
      <Select {...field("requesterKind")} label={t("form.requesterKind")} choices={choices("requester")} />
      <Select {...field("channel")} label={t("form.channel")} choices={choices("channel")} />
      <DatePicker
        id="receivedOn"
        label={t("form.receivedOn")}
        hint={t("form.receivedOnHint")}
        error={sending.faults.receivedOn}
        max={today()}
        value={values.receivedOn}
        onChange={(value) => write("receivedOn", value)}
      />
      <TextField {...field("name")} label={t("form.name")} />
      <TextField {...field("contact")} label={t("form.contact")} hint={t("form.contactHint")} />
      <TextArea {...field("wording")} label={t("form.wording")} hint={t("form.wordingHint")} limit={4000} />
      <TextField {...field("registrationNumber")} short optional label={t("form.number")} hint={t("form.numberHint")} />
      <div className="row">
        <Button kind="primary" type="submit" pending={sending.pending}>
          {t("form.submit")}
        </Button>
        <Link to="/begaran" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
