import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { SummaryList } from "@/ui/SummaryList";
import { Progress } from "../door/Progress";
import { type Trouble, TroubleNotice } from "../door/Trouble";
import { type Answers, type Field, faultOf, isMandated, isNamed } from "./answers";
import { Text, useAnswerText } from "./Questions";
import { FIELDS_OF, type Step, stepOf, stepsFor } from "./steps";
import "./texts";

type Props = {
  answers: Answers;
  /** The fields that name faith, opinion or dress. */
  belief: readonly Field[] | undefined;
  trouble: Trouble | undefined;
  percent: number | undefined;
  sending: boolean;
  onChange(field: Field, value: string): void;
  onEdit(step: Step): void;
  onSend(): void;
  onBack(): void;
};

export function CheckPage({ answers, belief, trouble, percent, sending, ...go }: Props) {
  const { t } = useTranslation(["publicReport", "ui"]);
  const text = useAnswerText();
  const rows = stepsFor(answers)
    .filter((step) => step !== "mandated" || isMandated(answers))
    .map((step) => ({
      key: step,
      label: t(`step.${step}.short`),
      value: FIELDS_OF[step]
        .filter((field) => field !== "occurredOn" || answers.datePrecision !== "unknown")
        .map((field) => text(field, answers[field]))
        .filter(Boolean)
        .join("\n"),
      onChange: () => go.onEdit(step),
    }));
  return (
    <div className="stack">
      <PageHeading title={t("check.title")} lead={t("check.lead")} />
      {belief && <BeliefHint key={belief.join()} fields={belief} answers={answers} sending={sending} {...go} />}
      <SummaryList rows={rows} />
      <p>{t(isNamed(answers) ? "check.named" : "check.anonymous")}</p>
      {trouble && <TroubleNotice trouble={trouble} />}
      <Progress percent={percent} />
      <div className="row">
        {!belief && (
          <Button kind="primary" pending={sending} onClick={go.onSend}>
            {t(trouble ? "check.again" : "check.send")}
          </Button>
        )}
        <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={go.onBack}>
          {t("ui:form.back")}
        </Button>
      </div>
    </div>
  );
}

type HintProps = Pick<Props, "answers" | "sending" | "onChange" | "onEdit" | "onSend"> & { fields: readonly Field[] };

/** Asks kindly for other words, or why these are needed. */
function BeliefHint({ fields, answers, sending, onChange, onEdit, onSend }: HintProps) {
  const { t } = useTranslation(["publicReport", "ui"]);
  const [error, setError] = useState<string>();
  const steps = [...new Set(fields.flatMap((field) => stepOf(field) ?? []))];
  const keep = () => {
    if (!answers.beliefHintAnswer.trim()) return setError(t("belief.missing"));
    if (faultOf("beliefHintAnswer", answers)) return setError(t("ui:form.tooLong", { max: 500 }));
    setError(undefined);
    onSend();
  };
  return (
    <section className="stack" aria-labelledby="belief">
      <Notice kind="warning" live>
        <h2 id="belief" className="notice-title">
          {t("belief.title")}
        </h2>
        <p>{t("belief.text")}</p>
      </Notice>
      <div className="row">
        {(steps.length > 0 ? steps : (["what"] as const)).map((step) => (
          <Button key={step} kind="primary" onClick={() => onEdit(step)}>
            {t("belief.rewrite", { what: t(`step.${step}.short`) })}
          </Button>
        ))}
      </div>
      <Text
        field="beliefHintAnswer"
        answers={answers}
        errors={{ beliefHintAnswer: error }}
        onChange={(field, value) => {
          setError(undefined);
          onChange(field, value);
        }}
      />
      <Button pending={sending} onClick={keep}>
        {t("belief.keep")}
      </Button>
    </section>
  );
}
