import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Tag } from "@/ui/Tag";
import type { Concern } from "../concernQueries";

/** How a step is to be read instead, and whether the person contests it. What it says stays. */
export function StepMarks({ step }: { step: Concern["steps"][number] }) {
  const { t } = useTranslation("concern");
  return (
    <>
      {step.disputedSince && (
        <p>
          <Tag tone="warning">{t("case.disputedSince", { date: day(step.disputedSince) })}</Tag>
        </p>
      )}
      {step.corrections.map((correction) => (
        <div key={correction.at}>
          <p>
            <Tag tone="primary">{t("case.correction")}</Tag> {correction.text}
          </p>
          <p className="muted">
            {t("case.corrected", { at: moment(correction.at), by: correction.by.name ?? t("case.unknownPerson") })}
          </p>
        </div>
      ))}
    </>
  );
}
