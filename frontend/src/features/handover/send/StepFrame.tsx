import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { DraftStatus } from "@/drafts/useDraft";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { StepIndicator } from "@/ui/StepIndicator";
import { STEPS, type Step } from "./steps";
import type { Faults, StepProps } from "./Wizard";

type Props = Pick<StepProps, "kicker" | "saved" | "onDone" | "onBack"> & {
  step: Step;
  title: string;
  lead?: string;
  /** What is wrong with the step's answers, by field. */
  check(): Faults;
  /** What the API pointed out. */
  given: Faults;
  children(faults: Faults): ReactNode;
};

/** What all steps have: where one is, what is wrong, the fields, the way on and back. */
export function StepFrame({ step, title, lead, check, given, children, kicker, saved, onDone, onBack }: Props) {
  const { t } = useTranslation(["handover", "ui"]);
  const [attempt, setAttempt] = useState(0);
  const own = attempt > 0 ? check() : {};
  const faults = { ...given, ...own };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (Object.keys(check()).length === 0) onDone();
  };
  return (
    <form className="stack hand-over-form" noValidate onSubmit={submit}>
      <StepIndicator steps={STEPS.map((name) => t(`send.steps.${name}`))} current={STEPS.indexOf(step)} />
      <PageHeading kicker={kicker} title={title} {...(lead ? { lead } : {})} />
      <ErrorSummary errors={Object.entries(faults).map(([id, text]) => ({ id, text }))} attempt={attempt} />
      {children(faults)}
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
      <DraftStatus state={saved} />
    </form>
  );
}
