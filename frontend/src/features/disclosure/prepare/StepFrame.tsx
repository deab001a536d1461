import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DraftState } from "@/drafts/DraftKeeper";
import { DraftStatus } from "@/drafts/useDraft";
import type { Faults } from "@/leaving/BasisTest";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { StepIndicator } from "@/ui/StepIndicator";
import "../disclosure.css";
import { STEPS, type Step } from "./steps";

type Props = {
  step: Step;
  kicker: ReactNode;
  saved: DraftState;
  submit: string;
  pending?: boolean;
  /** What is wrong with the step's answers, by field. */
  check(): Faults;
  /** What the API pointed out. */
  given: Faults;
  onDone(): void;
  onBack?: (() => void) | undefined;
  /** On blur: what was written is kept at once. */
  onLeaveField(): void;
  children(faults: Faults): ReactNode;
};

/** What all steps have: where one is, what is wrong, the fields, the way on and back. */
export function StepFrame({
  step,
  kicker,
  saved,
  submit,
  pending,
  check,
  given,
  onDone,
  onBack,
  onLeaveField,
  children,
}: Props) {
  const { t } = useTranslation(["disclosure", "ui"]);
  const [attempt, setAttempt] = useState(0);
  const faults = { ...given, ...(attempt > 0 ? check() : {}) };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (Object.keys(check()).length === 0) onDone();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft
    <form className="stack disclosure-form" noValidate onSubmit={onSubmit} onBlur={onLeaveField}>
      <StepIndicator steps={STEPS.map((name) => t(`prepare.steps.${name}`))} current={STEPS.indexOf(step)} />
      <PageHeading kicker={kicker} title={t(`prepare.steps.${step}`)} lead={t(`prepare.lead.${step}`)} />
      <ErrorSummary errors={Object.entries(faults).map(([id, text]) => ({ id, text }))} attempt={attempt} />
      {children(faults)}
      <div className="row">
        <Button kind="primary" type="submit" pending={pending ?? false}>
          {submit}
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
