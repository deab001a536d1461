import { useTranslation } from "react-i18next";
import { ConflictView } from "@/ui/ConflictView";
import type { Version } from "../routineQueries";
import { type Answers, answersOf, EDITIONS } from "./answers";
import { answersFrom, partsOf } from "./draft";

type Props = {
  /** What the person began from, as far as it is known. */
  before: Answers;
  mine: Answers;
  theirs: Version;
  onUse(answers: Answers): void;
  onCancel(): void;
};

/** Somebody else saved meanwhile: both texts are shown, and nothing is lost until one of them is chosen. */
export function Conflict({ before, mine, theirs, onUse, onCancel }: Props) {
  const { t } = useTranslation("routine");
  const their = answersOf(theirs);
  const [beforeParts, myParts, theirParts] = [partsOf(before), partsOf(mine), partsOf(their)];
  const labels: Record<string, string> = {
    steps: t("read.steps"),
    changelog: t("changelog"),
    reviewOn: t("reviewOn"),
    major: t("write.major"),
  };
  for (const { audience, language, key } of EDITIONS) {
    const name = `${t(`audience.${audience}`)} (${t(`language.${language}`)})`;
    labels[`${key}-title`] = `${name}: ${t("write.heading")}`;
    labels[`${key}-text`] = `${name}: ${t("write.text")}`;
  }
  const shown = (key: string, value: string | undefined) =>
    key === "major" ? t(value === "true" ? "major" : "minor") : (value ?? "");
  const values = { [t("major")]: "true", [t("minor")]: "false" };
  return (
    <ConflictView
      fields={Object.keys(myParts).map((key) => ({
        key,
        label: labels[key] ?? key,
        before: shown(key, beforeParts[key]),
        yours: shown(key, myParts[key]),
        theirs: shown(key, theirParts[key]),
      }))}
      onUse={(chosen) => onUse(answersFrom({ ...chosen, major: values[chosen.major ?? ""] ?? "false" }, mine, their))}
      onCancel={onCancel}
    />
  );
}
