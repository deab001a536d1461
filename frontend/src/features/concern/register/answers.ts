import * as v from "valibot";
import { CODES, type Schemas } from "../codes";
import { STEPS } from "./steps";

export type RegisterConcern = Schemas["RegisterConcern"];
export type ConcernReceipt = Schemas["ConcernReceipt"];

export const PRECISIONS = ["exact", "approximate", "unknown"] as const;
export const PLACE_KINDS = [
  "school",
  "workplace",
  "public_place",
  "online",
  "home",
  "association",
  "other",
  "unknown",
] as const satisfies readonly Schemas["PlaceKind"][];
export const SOURCES = ["first_hand", "second_hand"] as const;

const text = v.fallback(v.string(), "");
const oneOf = <const T extends readonly string[]>(values: T) => v.fallback(v.picklist(["", ...values]), "");

const Event = v.object({
  whatHappened: text,
  datePrecision: oneOf(PRECISIONS),
  occurredOn: text,
  placeKind: oneOf(PLACE_KINDS),
  place: text,
  source: oneOf(SOURCES),
  quotedWords: text,
});
export type EventAnswers = v.InferOutput<typeof Event>;
export const noEvent = (): EventAnswers => v.parse(Event, {});

const Answers = v.object({
  emergencyCalled: oneOf(["yes", "no"]),
  /** police_tip leads out of the form and is never sent. */
  subjectKind: oneOf([...CODES.subjectKind, "police_tip"]),
  observedEvents: v.fallback(v.pipe(v.array(Event), v.minLength(1)), () => [noEvent()]),
  eventType: oneOf(CODES.eventType),
  urgency: oneOf(CODES.urgency),
  protectiveFactors: text,
  alreadyTried: text,
  sectorCode: text,
  beliefHintAnswer: text,
});
export type Answers = v.InferOutput<typeof Answers>;
export const noAnswers = (): Answers => v.parse(Answers, {});

const Draft = v.object({
  /** The Idempotency-Key: one for the whole attempt, through retries and reloads. */
  key: v.pipe(v.string(), v.regex(/^[\w.-]{8,200}$/)),
  step: v.fallback(v.picklist(STEPS), "danger"),
  answers: Answers,
});
export type DraftContent = v.InferOutput<typeof Draft>;

/** A draft of an older version of the form is read as far as it goes; what cannot be read is empty. */
export function readDraft(content: unknown): DraftContent {
  const read = v.safeParse(Draft, content);
  if (read.success) return read.output;
  const inner = v.safeParse(v.object({ answers: Answers }), content);
  return { key: crypto.randomUUID(), step: "danger", answers: inner.success ? inner.output.answers : noAnswers() };
}

const given = <K extends string>(key: K, value: string) =>
  (value.trim() ? { [key]: value.trim() } : {}) as { [P in K]?: string };

/** Only for answers that every step's schema has passed. */
export function toCommand(answers: Answers): RegisterConcern {
  return {
    emergencyCalled: answers.emergencyCalled === "yes",
    subjectKind: answers.subjectKind as RegisterConcern["subjectKind"],
    eventType: answers.eventType as RegisterConcern["eventType"],
    urgency: answers.urgency as RegisterConcern["urgency"],
    observedEvents: answers.observedEvents.map((event) => ({
      whatHappened: event.whatHappened.trim(),
      datePrecision: event.datePrecision as Schemas["DatePrecision"],
      ...(event.datePrecision === "unknown" ? {} : given("occurredOn", event.occurredOn)),
      placeKind: event.placeKind as Schemas["PlaceKind"],
      ...given("place", event.place),
      source: event.source as Schemas["Provenance"],
      ...given("quotedWords", event.quotedWords),
    })),
    ...given("protectiveFactors", answers.protectiveFactors),
    ...given("alreadyTried", answers.alreadyTried),
    ...given("sectorCode", answers.sectorCode),
    ...given("beliefHintAnswer", answers.beliefHintAnswer),
  };
}
