import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { Refusal, type Schemas } from "../door/door";
import { HandIn } from "../door/handIn";
import { Progress } from "../door/Progress";
import { type Trouble, TroubleNotice } from "../door/Trouble";
import "./texts";

const LIMIT = 2000;
const ABOUT = ["child", "adult", "not_told"] as const satisfies readonly Schemas["SupportAbout"][];
/** Those most asked for of interpreters. */
const LANGUAGES = ["sv", "en", "ar", "so", "fa", "ti", "ru", "pl", "es", "uk", "fi"] as const;
const FIELDS = ["about", "language", "text"] as const;
type Values = Record<(typeof FIELDS)[number], string>;
type Request = Pick<Schemas["SubmitSupportRequest"], "support">;

type Props = { onAsked(receipt: { receipt: string; earlier: boolean }): void };

/** Three questions, none of which tells who somebody is. */
export function AskForm({ onAsked }: Props) {
  const { t } = useTranslation(["publicSupport", "ui"]);
  const [values, setValues] = useState<Values>({ about: "", language: language(), text: "" });
  const [errors, setErrors] = useState<Partial<Values>>({});
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [percent, setPercent] = useState<number>();
  const handIn = useRef(new HandIn<Request>("support-requests"));
  const names = new Intl.DisplayNames(language(), { type: "language" });
  const sending = percent !== undefined;

  const faults = (): Partial<Values> => ({
    ...(values.about ? {} : { about: t("required.about") }),
    ...(!values.text.trim()
      ? { text: t("required.text") }
      : Array.from(values.text.trim()).length > LIMIT
        ? { text: t("ui:form.tooLong", { max: LIMIT }) }
        : {}),
  });
  const refusedBy = (refusal: Refusal) => {
    const pointed = refusal.errors.flatMap(({ pointer, detail }) => {
      const field = FIELDS.find((name) => pointer.endsWith(`/${name}`));
      return field ? [[field, detail || refusal.detail] as const] : [];
    });
    setErrors(Object.fromEntries(pointed));
    setAttempt((count) => count + 1);
    if (pointed.length === 0) setTrouble(handIn.current.troubleOf(refusal));
  };
  const send = async () => {
    const found = faults();
    setErrors(found);
    setAttempt(attempt + 1);
    setTrouble(undefined);
    if (Object.keys(found).length > 0) return;
    setPercent(0);
    const about = values.about as Schemas["SupportAbout"];
    try {
      const support = { about, language: values.language, text: values.text.trim() };
      onAsked(await handIn.current.send({ support }, setPercent));
    } catch (refused) {
      if (refused instanceof Refusal) refusedBy(refused);
      else setTrouble({ kind: "failed", detail: "" });
    } finally {
      setPercent(undefined);
    }
  };
  const field = (name: keyof Values) => ({
    id: name,
    name,
    value: values[name],
    error: errors[name],
    onChange: ({ target }: { target: { value: string } }) => {
      setValues((now) => ({ ...now, [name]: target.value }));
      setErrors((now) => ({ ...now, [name]: undefined }));
    },
  });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void send();
      }}
    >
      <h2>{t("formTitle")}</h2>
      <ErrorSummary errors={FIELDS.flatMap((id) => (errors[id] ? [{ id, text: errors[id] }] : []))} attempt={attempt} />
      <RadioGroup
        {...field("about")}
        label={t("about")}
        choices={ABOUT.map((value) => ({ value, label: t(`aboutChoice.${value}`) }))}
      />
      <TextArea {...field("text")} label={t("text")} hint={t("textHint")} limit={LIMIT} readOnly={sending} />
      <Select
        {...field("language")}
        label={t("language")}
        empty={false}
        choices={LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))}
      />
      {trouble && <TroubleNotice trouble={trouble} />}
      <Progress percent={percent} />
      <Button kind="primary" type="submit" pending={sending}>
        {t("send")}
      </Button>
    </form>
  );
}
