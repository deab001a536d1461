import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { PhoneLine } from "../help/PhoneLine";
import { type Answers, EVENTS, type Field, LIMITS, PLACES, PRECISIONS, SOURCES, SUBJECTS, URGENCIES } from "./answers";
import { PageForm } from "./PageForm";
import { errorsOf, FIELDS, type Question } from "./pages";

type Props = {
  question: Question;
  answers: Answers;
  faults: Partial<Record<Field, string>>;
  onChange(part: Partial<Answers>): void;
  onDone(): void;
  onBack: (() => void) | undefined;
};

const CHOICES = {
  danger: ["now", "called", "no"],
  subject: [...SUBJECTS, "tip"],
  work: ["yes", "no"],
  precision: PRECISIONS,
  placeKind: PLACES,
  source: SOURCES,
  event: EVENTS,
  urgency: URGENCIES,
} as const satisfies Partial<Record<Field, readonly string[]>>;
type Choosable = keyof typeof CHOICES;

export function QuestionPage({ question, answers, faults, onChange, onDone, onBack }: Props) {
  const { t } = useTranslation(["report", "public"]);
  const [attempt, setAttempt] = useState(0);
  const errors = { ...faults, ...(attempt > 0 ? errorsOf(question, answers) : {}) };
  const shown = FIELDS[question].flatMap((field) => (errors[field] ? [{ id: field, text: errors[field] }] : []));

  const choice = (field: Choosable, label: string, values: readonly string[] = CHOICES[field]) => (
    <RadioGroup
      id={field}
      name={field}
      label={label}
      value={answers[field]}
      onChange={(event) => onChange({ [field]: event.target.value })}
      choices={values.map((value) => {
        const key = `choice.${field}.${value}` as "choice.danger.now";
        const hint = t(`hint.${field}.${value}` as "hint.danger.now", { defaultValue: "" });
        return { value, label: t(key), ...(hint ? { hint } : {}) };
      })}
      error={errors[field]}
    />
  );
  const text = (field: "what" | "words" | "protects", rows: number, optional?: boolean) => (
    <TextArea
      id={field}
      label={t(`label.${field}`)}
      hint={t(`about.${field}`)}
      rows={rows}
      limit={LIMITS[field]}
      {...(optional ? { optional } : {})}
      value={answers[field]}
      onChange={(event) => onChange({ [field]: event.target.value })}
      error={errors[field]}
    />
  );
  const line = (field: "place") => (
    <TextField
      id={field}
      label={t(`label.${field}`)}
      hint={t(`about.${field}`)}
      optional
      value={answers[field]}
      onChange={(event) => onChange({ [field]: event.target.value })}
      error={errors[field]}
    />
  );

  const parts: Record<Question, () => React.ReactNode> = {
    danger: () => (
      <>
        <section className="emergency">
          <p>{t("public:help.dangerText")}</p>
          <PhoneLine number="112" label={t("public:help.call", { number: "112" })} strong />
        </section>
        {choice("danger", t("choose"))}
      </>
    ),
    subject: () => choice("subject", t("choose")),
    work: () => choice("work", t("choose")),
    what: () => (
      <>
        <Notice title={t("names.title")}>
          <p>{t("names.text")}</p>
        </Notice>
        {text("what", 8)}
      </>
    ),
    when: () => (
      <>
        {choice("precision", t("choose"))}
        {answers.precision !== "" && answers.precision !== "unknown" && (
          <TextField
            id="day"
            type="date"
            short
            max={today()}
            label={t("label.day")}
            value={answers.day}
            onChange={(event) => onChange({ day: event.target.value })}
            error={errors.day}
          />
        )}
      </>
    ),
    where: () => (
      <>
        {choice("placeKind", t("choose"))}
        {line("place")}
      </>
    ),
    source: () => choice("source", t("choose")),
    words: () => text("words", 3, true),
    event: () => choice("event", t("choose")),
    urgency: () => (
      <>
        {choice("urgency", t("choose"))}
        <div role="status">
          {answers.urgency === "immediate" && answers.danger === "no" && (
            <Notice kind="danger" title={t("callFirst")}>
              <PhoneLine number="112" label={t("public:help.call", { number: "112" })} />
            </Notice>
          )}
        </div>
      </>
    ),
    protects: () => text("protects", 4, true),
  };

  return (
    <PageForm
      title={t(`question.${question}.title`)}
      lead={t(`question.${question}.lead`, { defaultValue: "" })}
      errors={shown}
      attempt={attempt}
      onBack={onBack}
      onSubmit={() => {
        if (Object.keys(errorsOf(question, answers)).length === 0) return onDone();
        setAttempt(attempt + 1);
      }}
    >
      {parts[question]()}
    </PageForm>
  );
}
