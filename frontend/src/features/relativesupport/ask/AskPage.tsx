import { Link } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { useSending } from "@/api/useSending";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { askOnBehalf, type Schemas } from "../supportQueries";
import { LANGUAGES, languageName } from "../words";
import "../texts";

type Command = Schemas["AskForSupport"];
const ABOUT = ["child", "adult", "not_told"] as const;
const FIELDS = ["about", "text", "language"] as const;
type Values = Record<(typeof FIELDS)[number], string>;

/** Asks for somebody who need not say who they are, and gives the code to hand to them. */
export function AskPage() {
  const { t } = useTranslation(["support", "ui"]);
  const key = useIdempotencyKey();
  const tried = useRef<string>(undefined);
  const sending = useSending(FIELDS);
  const [values, setValues] = useState<Values>({ about: "", text: "", language: "sv" });
  const [receipt, setReceipt] = useState<string>();
  if (receipt) return <Asked receipt={receipt} />;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = FIELDS.filter((field) => !values[field].trim());
    if (!sending.check(Object.fromEntries(missing.map((field) => [field, t("ui:form.required")])))) return;
    const command = { about: values.about as Command["about"], language: values.language, text: values.text.trim() };
    const written = JSON.stringify(command);
    if (tried.current !== written) key.renew();
    tried.current = written;
    await sending.send(async () => setReceipt((await askOnBehalf(command, key.header())).receipt));
  };
  const field = (name: keyof Values) => ({
    id: name,
    name,
    error: sending.faults[name],
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => setValues({ ...values, [name]: target.value }),
  });
  const errors = Object.entries(sending.faults).flatMap(([id, text]) => (text ? [{ id, text }] : []));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <PageHeading kicker={<Link to="/anhorigstod">{t("title")}</Link>} title={t("ask.title")} lead={t("ask.lead")} />
      <ErrorSummary errors={errors} attempt={sending.attempt} />
      <ProblemNotice error={sending.refusal} />
      <RadioGroup
        {...field("about")}
        label={t("ask.about")}
        choices={ABOUT.map((value) => ({ value, label: t(`about.${value}`) }))}
      />
      <TextArea {...field("text")} label={t("ask.text")} hint={t("noNames")} limit={2000} />
      <Select
        {...field("language")}
        label={t("language")}
        empty={false}
        choices={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
      />
      <Button kind="primary" type="submit" pending={sending.pending}>
        {t("ask.send")}
      </Button>
    </form>
  );
}

function Asked({ receipt }: { receipt: string }) {
  const { t } = useTranslation("support");
  return (
    <div className="stack">
      <PageHeading title={t("ask.doneTitle")} lead={t("ask.doneLead")} />
      <Notice title={t("ask.code")} live>
        <p className="number" translate="no">
          <strong>{receipt}</strong>
        </p>
        <p>{t("ask.once")}</p>
      </Notice>
      <p>{t("ask.how")}</p>
      <p>
        <Link to="/anhorigstod">{t("ask.back")}</Link>
      </p>
    </div>
  );
}
