import { useTranslation } from "react-i18next";
import type { Schemas } from "../codes";
import type { Concern } from "../concernQueries";

type Ref = Schemas["PersonRef"];

/** A colleague's name as the case knows it; the reporter is never named (safeguard 25). */
export function useNames(concern: Concern): (person: Ref | string | null | undefined) => string {
  const { t } = useTranslation("concern");
  const known = new Map<string, string>();
  for (const person of [concern.handler, concern.proposal?.proposedBy, ...concern.steps.map((step) => step.by)]) {
    if (person?.name) known.set(person.id, person.name);
  }
  return (person) => {
    if (!person) return t("case.reporter");
    if (typeof person === "string") return known.get(person) ?? t("case.unknownPerson");
    return person.name ?? t("case.unknownPerson");
  };
}
