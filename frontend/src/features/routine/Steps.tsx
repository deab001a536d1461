import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { functions, type Step } from "./routineQueries";
import "./texts";

/** What to do, in order: who, within what time and how the one to turn to is reached. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation("routine");
  const known = useQuery(functions()).data?.items;
  const nameOf = (code: string | null | undefined) => known?.find((one) => one.code === code)?.name;
  return (
    <ol className="routine-steps">
      {steps.map((step) => (
        <li key={step.what}>
          <p>{step.what}</p>
          <dl>
            <Fact name={t("step.who")} value={step.who} />
            <Fact name={t("step.within")} value={step.within} />
            <Fact
              name={t("step.contact")}
              value={[nameOf(step.functionCode), step.contact].filter(Boolean).join(": ")}
            />
          </dl>
        </li>
      ))}
    </ol>
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
