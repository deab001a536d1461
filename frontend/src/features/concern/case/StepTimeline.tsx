import { useTranslation } from "react-i18next";
import { Timeline } from "@/ui/Timeline";
import type { Concern } from "../concernQueries";
import { StepContent } from "./StepContent";
import { StepMarks } from "./StepMarks";
import { useNames } from "./useNames";

const QUIET = new Set(["assignment"]);

export function StepTimeline({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  const nameOf = useNames(concern);
  // Steps of the same moment keep their order turned round: the newest is first in everything.
  const entries = concern.steps.toReversed().map((step) => ({
    id: step.id,
    at: step.at,
    title: t(`step.${step.content.kind}`),
    by: nameOf(step.by),
    quiet: QUIET.has(step.content.kind),
    content: (
      <>
        <StepContent content={step.content} nameOf={nameOf} />
        <StepMarks step={step} />
      </>
    ),
  }));
  return <Timeline entries={entries} label={t("case.events")} />;
}
