import { useState } from "react";
import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import type { Concern } from "../concernQueries";
import { StepContent } from "./StepContent";
import { StepMarks } from "./StepMarks";
import { useNames } from "./useNames";

/** What the step is about, beside the form; folded where there is no room beside it. */
const wide = () => matchMedia("(width >= 75rem)").matches;
const SHOWN = new Set(["observed_event", "background", "triage", "assessment", "measure"]);

export function Reported({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  const nameOf = useNames(concern);
  const [open] = useState(wide);
  return (
    <aside className="step-aside" aria-label={t("case.events")}>
      <details open={open}>
        <summary>{t("case.soFar")}</summary>
        <ol>
          {concern.steps
            .filter((step) => SHOWN.has(step.content.kind))
            .map((step) => (
              <li key={step.id}>
                <p>
                  <strong>{t(`step.${step.content.kind}`)}</strong>
                  <span className="muted">
                    {" "}
                    <time dateTime={step.at}>{moment(step.at)}</time>, {nameOf(step.by)}
                  </span>
                </p>
                <StepContent content={step.content} nameOf={nameOf} />
                <StepMarks step={step} />
              </li>
            ))}
        </ol>
      </details>
    </aside>
  );
}
