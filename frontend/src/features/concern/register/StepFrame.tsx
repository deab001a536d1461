import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { summaryErrors } from "@/api/problem";
import { DraftStatus } from "@/drafts/useDraft";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { StepIndicator } from "@/ui/StepIndicator";
import { isBefore, STEPS } from "./steps";
import type { StepForm, StepProps } from "./useStepForm";

type Props = StepProps & {
  form: StepForm;
  title: string;
  lead?: string;
  /** Before the first field, after the errors. */
  notice?: ReactNode;
  children: ReactNode;
  /** Instead of "Fortsätt". */
  actions?: ReactNode;
};

/** What all the steps have: where one is, what is wrong, the fields, the way on and back. */
export function StepFrame({
  form,
  step,
  title,
  lead,
  notice,
  children,
  actions,
  aim,
  saved,
  faults,
  personalNumber,
  ...go
}: Props) {
  const { t } = useTranslation(["register", "ui"]);
  useEffect(() => {
    if (aim) focusOn(aim);
  }, [aim]);
  const errors = summaryErrors(form.formState.errors).map((error) => ({ ...error, text: inItsEvent(error) }));
  function inItsEvent({ id, text }: { id: string; text: string }) {
    const number = /^observedEvents\.(\d+)\./.exec(id)?.[1];
    if (number === undefined || form.getValues("observedEvents").length < 2) return text;
    return t("error.where", { text, number: Number(number) + 1 });
  }
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <div className="register-head">
        <StepIndicator steps={STEPS.map((name) => t(`steps.${name}`))} current={STEPS.indexOf(step)} />
        <PageHeading title={title} {...(lead ? { lead } : {})} />
      </div>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      {personalNumber && faults.length > 0 && (
        <Notice kind="warning" title={t("sending.personalNumberTitle")}>
          <p>{t("sending.personalNumberText")}</p>
        </Notice>
      )}
      {notice}
      {children}
      <div className="register-go">
        <div className="row">
          {actions ?? (
            <Button kind="primary" type="submit">
              {t("ui:form.next")}
            </Button>
          )}
          {go.onBack && (
            <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={go.onBack}>
              {t("ui:form.back")}
            </Button>
          )}
        </div>
        {!isBefore(step, "events") && <DraftStatus state={saved} />}
      </div>
    </form>
  );
}

function focusOn(id: string) {
  const target = document.getElementById(id);
  const control = target?.matches("input, select, textarea, button")
    ? target
    : target?.querySelector<HTMLElement>("input:checked, input, select, textarea, [role=spinbutton], button");
  (control ?? target)?.focus();
  target?.scrollIntoView({ block: "center" });
}
