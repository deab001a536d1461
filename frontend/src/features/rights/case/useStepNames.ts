import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { usePartNames } from "../extract/words";
import { stepsOf } from "./caseQueries";
import "./texts";

/** What the case's steps are called, newest first, to choose among. */
export function useStepNames(id: string) {
  const { t } = useTranslation("caseRights");
  const kindName = usePartNames();
  const { data } = useQuery(stepsOf(id));
  const choices = (data?.steps ?? []).toReversed().map((step) => ({
    value: step.id,
    label: `${kindName(step.content.kind)}, ${day(step.at)}${opening(step.content)}`,
  }));
  const nameOf = (step: string | null | undefined) =>
    step ? (choices.find(({ value }) => value === step)?.label ?? "") : t("dispute.whole");
  return { choices, nameOf };
}

const LONGEST = 60;

/** The beginning of what was seen, to tell two of a day apart. */
function opening(content: object): string {
  const said = "whatHappened" in content ? String(content.whatHappened) : "";
  if (!said) return "";
  return `: ${said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said}`;
}
