import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema.gen";
import type { Choice } from "@/ui/Select";

export type Schemas = components["schemas"];

/** The contract's codes in the order people meet them; the compiler refuses a code that the contract lacks. */
const inOrder =
  <T extends string>() =>
  <const A extends readonly T[]>(codes: A & ([T] extends [A[number]] ? unknown : never)): A =>
    codes;

export const CODES = {
  status: inOrder<Schemas["ConcernStatus"]>()([
    "received",
    "triaged",
    "assessed",
    "in_action",
    "handed_over",
    "followed_up",
    "closed",
  ]),
  subjectKind: inOrder<Schemas["SubjectKind"]>()([
    "child",
    "young_adult",
    "adult",
    "employee",
    "organisation",
    "place_or_event",
    "unknown",
  ]),
  eventType: inOrder<Schemas["EventType"]>()([
    "threat",
    "signs_at_person",
    "recruitment",
    "propaganda_or_symbols",
    "travel_or_joining",
    "returnee_or_participant",
    "school_attack_signs",
    "threat_to_elected_or_staff",
    "relative_asks_for_help",
    "other",
  ]),
  urgency: inOrder<Schemas["Urgency"]>()(["immediate", "days", "not_urgent"]),
  service: inOrder<Schemas["EmergencyService"]>()(["emergency_112", "police_114_14", "security_service"]),
  conclusion: inOrder<Schemas["Conclusion"]>()(["no_basis", "advice_only", "action_needed"]),
  preventionLevel: inOrder<Schemas["PreventionLevel"]>()(["general", "specific", "individual"]),
  result: inOrder<Schemas["FollowUpResult"]>()(["improved", "unchanged", "worsened", "unknown"]),
  outcome: inOrder<Schemas["ClosureOutcome"]>()([
    "no_basis",
    "advice_only",
    "support_given",
    "handed_to_other",
    "duplicate",
    "wrong_channel",
    "lawful_expression",
    "referred_to_hr",
  ]),
  journalKind: inOrder<Schemas["JournalKind"]>()(["note", "contact", "decision"]),
};

type Codes = typeof CODES;

/** The codes of one list as choices in the reader's language. */
export function useChoices<K extends keyof Codes>(
  list: K,
  hints: Partial<Record<Codes[K][number], string>> = {},
): Choice[] {
  const { t } = useTranslation("concern");
  return CODES[list].map((code: string) => {
    const hint = (hints as Record<string, string | undefined>)[code];
    return { value: code, label: t(`code.${list}.${code}` as "code.status.received"), ...(hint ? { hint } : {}) };
  });
}
