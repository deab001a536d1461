import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import {
  type Answers,
  DANGER,
  EVENT_TYPES,
  type Field,
  LIMITS,
  MANDATED,
  NAMED,
  PLACES,
  PRECISIONS,
  SOURCES,
  SUBJECTS,
  URGENCIES,
} from "./answers";
import type { Step } from "./steps";
import "./texts";

const CHOICES = {
  danger: DANGER,
  subject: SUBJECTS,
  mandated: MANDATED,
  named: NAMED,
  datePrecision: PRECISIONS,
  placeKind: PLACES,
  source: SOURCES,
  eventType: EVENT_TYPES,
  urgency: URGENCIES,
};
export type ChoiceField = keyof typeof CHOICES;
export const isChoice = (field: Field): field is ChoiceField => field in CHOICES;

/** An answer in words. */
export function useAnswerText(): (field: Field, value: string) => string {
  const { t } = useTranslation("publicReport");
  return (field, value) =>
    value && isChoice(field) ? t(`choice.${field}.${value}` as "choice.danger.no") : value.trim();
}

type Props = {
  step: Step;
  answers: Answers;
  errors: Partial<Record<Field, string>>;
  onChange(field: Field, value: string): void;
};

/** The fields of one page. */
export function Questions({ step, ...given }: Props) {
  switch (step) {
    case "contact":
      return <Contact {...given} />;
    case "what":
      return <Text field="whatHappened" {...given} />;
    case "quoted":
      return <Text field="quotedWords" optional {...given} />;
    case "protects":
      return <Text field="protectiveFactors" optional {...given} />;
    case "tried":
      return <Text field="alreadyTried" optional {...given} />;
    case "when":
      return <When {...given} />;
    case "where":
      return (
        <>
          <Choice field="placeKind" {...given} />
          <Line field="place" optional {...given} />
        </>
      );
    case "kind":
      return <Choice field="eventType" {...given} />;
    default:
      return <Choice field={step} {...given} />;
  }
}

type Given = Omit<Props, "step">;

function When(given: Given) {
  const precision = given.answers.datePrecision;
  return (
    <>
      <Choice field="datePrecision" {...given} />
      {(precision === "exact" || precision === "approximate") && <Line field="occurredOn" {...given} />}
    </>
  );
}

const CONTACT = [
  { field: "contactName", type: "text", autoComplete: "name" },
  { field: "phone", type: "tel", autoComplete: "tel" },
  { field: "email", type: "email", autoComplete: "email" },
] as const;

/** One way to reach whoever reports is enough; who has a duty to report says their name too. */
function Contact({ answers, errors, onChange }: Given) {
  const { t } = useTranslation("publicReport");
  return CONTACT.map(({ field, ...input }) => (
    <TextField
      key={field}
      {...input}
      id={field}
      name={field}
      label={t(`field.${field}`)}
      hint={field === "phone" ? t("hint.phone") : undefined}
      optional={field === "contactName" && answers.mandated !== "yes"}
      value={answers[field]}
      error={errors[field]}
      onChange={(event) => onChange(field, event.target.value)}
    />
  ));
}

function Choice({ field, answers, errors, onChange }: Given & { field: ChoiceField }) {
  const { t, i18n } = useTranslation("publicReport");
  const text = useAnswerText();
  return (
    <RadioGroup
      id={field}
      name={field}
      label={t(`field.${field}`)}
      value={answers[field]}
      error={errors[field]}
      onChange={(event) => onChange(field, event.target.value)}
      choices={CHOICES[field].map((value) => {
        const key = `choiceHint.${field}.${value}`;
        const hint = i18n.exists(key, { ns: "publicReport" }) ? t(key as "choiceHint.subject.young_adult") : undefined;
        return { value, label: text(field, value), ...(hint ? { hint } : {}) };
      })}
    />
  );
}

type TextFields = "whatHappened" | "quotedWords" | "protectiveFactors" | "alreadyTried" | "beliefHintAnswer";

export function Text({
  field,
  optional,
  answers,
  errors,
  onChange,
}: Given & { field: TextFields; optional?: boolean }) {
  const { t } = useTranslation("publicReport");
  return (
    <TextArea
      id={field}
      name={field}
      label={t(`field.${field}`)}
      hint={t(`hint.${field}`)}
      limit={LIMITS[field]}
      optional={optional === true}
      value={answers[field]}
      error={errors[field]}
      rows={field === "whatHappened" ? 8 : 4}
      onChange={(event) => onChange(field, event.target.value)}
    />
  );
}

function Line({
  field,
  optional,
  answers,
  errors,
  onChange,
}: Given & { field: "place" | "occurredOn"; optional?: boolean }) {
  const { t } = useTranslation("publicReport");
  return (
    <TextField
      id={field}
      name={field}
      label={t(`field.${field}`)}
      hint={t(`hint.${field}`, { example: today() })}
      short={field === "occurredOn"}
      optional={optional === true}
      value={answers[field]}
      error={errors[field]}
      onChange={(event) => onChange(field, event.target.value)}
    />
  );
}
