import { useTranslation } from "react-i18next";
import { DraftStatus } from "@/drafts/useDraft";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { StepIndicator } from "@/ui/StepIndicator";
import { AnswerSummary } from "./AnswerSummary";
import { BeliefHint } from "./BeliefHint";
import { SendingProblem } from "./SendingProblem";
import { STEPS, type Step } from "./steps";
import type { Outcome } from "./submission";
import type { StepProps } from "./useStepForm";

type Props = StepProps & {
  outcome: Outcome | undefined;
  sending: boolean;
  onSend(): void;
  onEdit(step: Step, field: string): void;
  onAnswerBelief(answer: string): void;
  onDiscard(): void;
};

export function CheckStep({ filling, faults, outcome, sending, saved, ...go }: Props) {
  const { t } = useTranslation(["register", "ui"]);
  const belief = outcome?.kind === "belief" || faults.length > 0;
  const notice = outcome?.kind === "notice" ? outcome : undefined;
  return (
    <div className="stack">
      <div className="register-head">
        <StepIndicator steps={STEPS.map((name) => t(`steps.${name}`))} current={STEPS.indexOf("check")} />
        <PageHeading title={t("check.title")} lead={t("check.lead")} />
      </div>
      {belief && (
        <BeliefHint
          key={faults[0]?.text ?? "question"}
          fields={outcome?.kind === "belief" ? outcome.fields : []}
          answer={filling.answers.beliefHintAnswer}
          error={faults[0]?.text}
          pending={sending}
          onChange={go.onAnswerBelief}
          onKeep={go.onSend}
          onRewrite={(field) => go.onEdit(field.startsWith("observedEvents") ? "events" : "background", field)}
        />
      )}
      <AnswerSummary answers={filling.answers} onEdit={go.onEdit} />
      {notice && <SendingProblem {...notice} onDiscard={go.onDiscard} />}
      <div className="register-go">
        <div className="row">
          {!belief && notice?.notice !== "reused" && (
            <Button kind="primary" pending={sending} onClick={go.onSend}>
              {t(notice ? "check.sendAgain" : "check.send")}
            </Button>
          )}
          <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={go.onBack}>
            {t("ui:form.back")}
          </Button>
        </div>
        <DraftStatus state={saved} />
      </div>
    </div>
  );
}
