import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { functions, type Step } from "./routineQueries";
import "./texts";

/** What to do, in order: who, within what time and how the one to turn to is reached. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="routine-steps">
      {steps.map((step) => (
        <li key={step.what}>
          <p>{step.what}</p>
          <StepFacts step={step} />
        </li>
      ))}
    </ol>
  );
}

export function StepFacts({ step }: { step: Step }) {
  const { t } = useTranslation("routine");
  const known = useQuery(functions()).data?.items;
  const name = known?.find(({ code }) => code === step.functionCode)?.name;
  return (
    <dl>
      <Fact name={t("step.who")} value={step.who} />
      <Fact name={t("step.within")} value={step.within} />
      <Fact name={t("step.contact")} value={[name, step.contact].filter(Boolean).join(": ")} />
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}:</dt>
      <dd>{value}</dd>
    </div>
  );
}
