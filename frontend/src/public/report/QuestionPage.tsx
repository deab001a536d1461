import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { PhoneLine } from "../help/PhoneLine";
import { type Answers, type Field, faultOf, LIMITS } from "./answers";
import { Limits } from "./Limits";
import { Questions } from "./Questions";
import { FIELDS_OF, type Step, stepsFor } from "./steps";
import type { ApiFault } from "./submission";
import "./texts";

type Props = {
  step: Step;
  answers: Answers;
  /** What the API pointed out here. */
  faults: readonly ApiFault[];
  personalNumber: boolean;
  onChange(field: Field, value: string): void;
  onDone(): void;
  onBack?: (() => void) | undefined;
};

const ABOUT_NAMES: readonly Step[] = ["what", "quoted"];

export function QuestionPage({ step, answers, faults, personalNumber, onChange, onDone, onBack }: Props) {
  const { t } = useTranslation(["publicReport", "ui"]);
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>(() =>
    Object.fromEntries(faults.map(({ field, text }) => [field, text])),
  );
  const check = () => {
    const found = FIELDS_OF[step].flatMap((field) => {
      const fault = faultOf(field, answers);
      if (!fault) return [];
      const max = LIMITS[field as keyof typeof LIMITS];
      return [[field, fault === "tooLong" ? t("ui:form.tooLong", { max }) : t(`fault.${fault}`)] as const];
    });
    setErrors(Object.fromEntries(found));
    setAttempt(attempt + 1);
    if (found.length === 0) onDone();
  };
  const listed = FIELDS_OF[step].flatMap((field) => {
    const text = errors[field];
    return text ? [{ id: field, text }] : [];
  });
  const steps = stepsFor(answers);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <PageHeading
        kicker={t("question", { number: steps.indexOf(step) + 1, count: steps.length })}
        title={t(`step.${step}.title`)}
        lead={t(step === "contact" && answers.mandated === "yes" ? "step.contact.leadMandated" : `step.${step}.lead`)}
      />
      <ErrorSummary errors={listed} attempt={attempt} />
      {personalNumber && listed.length > 0 && (
        <Notice kind="note" title={t("personalNumber.title")}>
          <p>{t("personalNumber.text")}</p>
        </Notice>
      )}
      {step === "danger" && (
        <div className="emergency">
          <p>
            <strong>{t("dangerFirst")}</strong>
          </p>
          <PhoneLine number="112" label={t("call", { number: "112" })} strong />
        </div>
      )}
      {ABOUT_NAMES.includes(step) && (
        <Notice title={t("names.title")}>
          <p>{t("names.text")}</p>
        </Notice>
      )}
      {step === "named" && <Limits />}
      {step === "contact" && (
        <Notice title={t("sealed.title")}>
          <p>{t("sealed.text")}</p>
        </Notice>
      )}
      <Questions
        step={step}
        answers={answers}
        errors={errors}
        onChange={(field, value) => {
          onChange(field, value);
          if (errors[field]) setErrors({ ...errors, [field]: undefined });
        }}
      />
      <div className="row">
        <Button kind="primary" type="submit">
          {t("ui:form.next")}
        </Button>
        {onBack && (
          <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={onBack}>
            {t("ui:form.back")}
          </Button>
        )}
      </div>
    </form>
  );
}
