import type { Schemas } from "../api";

export const SUBJECTS = [
  "child",
  "young_adult",
  "adult",
  "employee",
  "organisation",
  "place_or_event",
  "unknown",
] as const satisfies readonly Schemas["SubjectKind"][];
export const EVENTS = [
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
] as const satisfies readonly Schemas["EventType"][];
export const URGENCIES = ["immediate", "days", "not_urgent"] as const satisfies readonly Schemas["Urgency"][];
export const PLACES = [
  "school",
  "workplace",
  "public_place",
  "online",
  "home",
  "association",
  "other",
  "unknown",
] as const satisfies readonly Schemas["PlaceKind"][];
export const PRECISIONS = ["exact", "approximate", "unknown"] as const satisfies readonly Schemas["DatePrecision"][];
export const SOURCES = ["first_hand", "second_hand"] as const satisfies readonly Schemas["Provenance"][];

/** All that is answered, in memory only: never in the address, the history or the browser's storage. */
export const noAnswers = () => ({
  danger: "",
  subject: "",
  work: "",
  what: "",
  precision: "",
  day: "",
  placeKind: "",
  place: "",
  source: "",
  words: "",
  event: "",
  urgency: "",
  protects: "",
  beliefAnswer: "",
});
export type Answers = ReturnType<typeof noAnswers>;
export type Field = keyof Answers;

/** How much may be written; counted as the API counts, so that an emoji is one. */
export const LIMITS = { what: 4000, place: 200, words: 1000, protects: 4000, beliefAnswer: 500 } as const;
export const lengthOf = (text: string): number => Array.from(text.trim()).length;

const given = <K extends string>(key: K, value: string) =>
  (value.trim() ? { [key]: value.trim() } : {}) as { [P in K]?: string };

/** Only for answers that every question's check has passed. */
export function toReport(answers: Answers, solved: Schemas["SolvedChallenge"]): Schemas["SubmitReport"] {
  return {
    solved,
    mandated: answers.work === "yes",
    concern: {
      subjectKind: answers.subject as Schemas["SubjectKind"],
      eventType: answers.event as Schemas["EventType"],
      urgency: answers.urgency as Schemas["Urgency"],
      emergencyCalled: answers.danger !== "no",
      observedEvents: [
        {
          whatHappened: answers.what.trim(),
          datePrecision: answers.precision as Schemas["DatePrecision"],
          ...(answers.precision === "unknown" ? {} : given("occurredOn", answers.day)),
          placeKind: answers.placeKind as Schemas["PlaceKind"],
          ...given("place", answers.place),
          source: answers.source as Schemas["Provenance"],
          ...given("quotedWords", answers.words),
        },
      ],
      ...given("protectiveFactors", answers.protects),
      ...given("beliefHintAnswer", answers.beliefAnswer),
    },
  };
}
