import { useTranslation } from "react-i18next";
import "./StepIndicator.css";

export function StepIndicator({ steps, current }: { steps: readonly string[]; current: number }) {
  const { t } = useTranslation();
  return (
    <div className="steps">
      <p>
        <strong>{t("form.stepOf", { step: current + 1, count: steps.length })}</strong>
        <span className="muted"> {steps[current]}</span>
      </p>
      <progress
        max={steps.length}
        value={current + 1}
        aria-label={t("form.stepOf", { step: current + 1, count: steps.length })}
      />
    </div>
  );
}
