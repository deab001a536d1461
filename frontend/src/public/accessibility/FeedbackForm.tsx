import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { ask, isUnsure, Refusal } from "../door/door";
import { Progress } from "../door/Progress";
import { Proof } from "../door/proof";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import "./texts";

const LONGEST = { page: 200, text: 2000 } as const;
type Field = keyof typeof LONGEST;
const FIELDS: readonly Field[] = ["page", "text"];

/** What was hard, without who says it. The same solved challenge goes along until it is known to have arrived. */
export default function FeedbackForm() {
  const { t } = useTranslation(["accessibilityFeedback", "ui"]);
  const [values, setValues] = useState({ page: "", text: "" });
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [percent, setPercent] = useState<number>();
  const [sent, setSent] = useState(false);
  const proof = useRef(new Proof());
  const unanswered = useRef(false);

  const faults = () => ({
    ...(!values.text.trim() && { text: t("missing") }),
    ...Object.fromEntries(
      FIELDS.filter((field) => Array.from(values[field].trim()).length > LONGEST[field]).map((field) => [
        field,
        t("ui:form.tooLong", { max: LONGEST[field] }),
      ]),
    ),
  });
  const refused = (refusal: Refusal) => {
    // Only what had arrived before can be spent: the answer was lost on the way.
    if (refusal.slug === "challenge-spent" && unanswered.current) return setSent(true);
    if (["challenge-spent", "proof-of-work-required"].includes(refusal.slug)) {
      proof.current.forget();
      return setTrouble({ kind: "failed", detail: t("again") });
    }
    unanswered.current ||= isUnsure(refusal);
    const found = FIELDS.flatMap((field) =>
      refusal.errors
        .filter(({ pointer }) => pointer === `#/${field}`)
        .map(({ detail }) => [field, detail || refusal.detail]),
    );
    if (found.length > 0) setErrors(Object.fromEntries(found));
    else setTrouble(troubleOf(refusal, unanswered.current));
  };
  const send = async () => {
    const wrong = faults();
    setAttempt(attempt + 1);
    setErrors(wrong);
    setTrouble(undefined);
    if (Object.keys(wrong).length > 0) return;
    setPercent(0);
    try {
      const solved = await proof.current.get(setPercent);
      const page = values.page.trim();
      await ask("accessibility-feedback", { solved, text: values.text.trim(), ...(page && { page }) });
      setSent(true);
    } catch (fault) {
      refused(fault instanceof Refusal ? fault : new Refusal(0, undefined));
    } finally {
      setPercent(undefined);
    }
  };
  if (sent)
    return (
      <Notice kind="good" live>
        <p>{t("sent")}</p>
      </Notice>
    );
  const sending = percent !== undefined;
  const field = (name: Field) => ({
    id: name,
    value: values[name],
    error: errors[name],
    readOnly: sending,
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
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
      <ErrorSummary
        errors={FIELDS.flatMap((name) => (errors[name] ? [{ id: name, text: errors[name] }] : []))}
        attempt={attempt}
      />
      <TextField label={t("page")} optional {...field("page")} />
      <TextArea label={t("text")} hint={t("textHint")} limit={LONGEST.text} {...field("text")} />
      {trouble && <TroubleNotice trouble={trouble} />}
      <Progress percent={percent} />
      <Button kind="primary" type="submit" pending={sending}>
        {t("send")}
      </Button>
    </form>
  );
}
