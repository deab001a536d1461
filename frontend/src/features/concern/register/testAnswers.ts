import { type Answers, noAnswers } from "./answers";

/** Answers that can be sent, for tests. */
export const fullAnswers = (): Answers => ({
  ...noAnswers(),
  emergencyCalled: "no",
  subjectKind: "adult",
  eventType: "threat",
  urgency: "days",
  protectiveFactors: "Spelar fotboll.",
  observedEvents: [
    {
      whatHappened: "Person 1 hotade person 2.",
      datePrecision: "exact",
      occurredOn: "2026-11-20",
      placeKind: "school",
      place: "Matsalen",
      source: "first_hand",
      quotedWords: "",
    },
  ],
});
