import * as v from "valibot";
import { i18next } from "@/i18n";
import { today } from "@/i18n/format";
import { CODES } from "../codes";
import { type Answers, PLACE_KINDS, PRECISIONS, SOURCES } from "./answers";
import { STEPS, type Step } from "./steps";
import type texts from "./sv.json";

export const MOST_EVENTS = 20;
export const LIMITS = {
  whatHappened: 4000,
  place: 200,
  quotedWords: 1000,
  background: 4000,
  beliefHintAnswer: 500,
} as const;

const say = (key: keyof (typeof texts)["error"]) => () => i18next.t(`register:error.${key}`);

/** The API counts whole characters, so that an emoji is one. */
export const lengthOf = (text: string): number => Array.from(text.trim()).length;

const atMost = (max: number) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => lengthOf(text) <= max,
      () => i18next.t("form.tooLong", { max }),
    ),
  );

const Event = v.pipe(
  v.object({
    whatHappened: v.pipe(
      atMost(LIMITS.whatHappened),
      v.check((text) => text.trim() !== "", say("whatHappened")),
    ),
    datePrecision: v.picklist(PRECISIONS, say("datePrecision")),
    occurredOn: v.string(),
    placeKind: v.picklist(PLACE_KINDS, say("placeKind")),
    place: atMost(LIMITS.place),
    source: v.picklist(SOURCES, say("source")),
    quotedWords: atMost(LIMITS.quotedWords),
  }),
  v.forward(
    v.partialCheck(
      [["datePrecision"], ["occurredOn"]],
      ({ datePrecision, occurredOn }) => datePrecision === "unknown" || occurredOn !== "",
      say("occurredOn"),
    ),
    ["occurredOn"],
  ),
  v.forward(
    v.partialCheck(
      [["datePrecision"], ["occurredOn"]],
      ({ datePrecision, occurredOn }) => datePrecision === "unknown" || occurredOn <= today(),
      say("inTheFuture"),
    ),
    ["occurredOn"],
  ),
);

/** Every step knows its own fields and lets the others through. */
export const SCHEMAS: Record<Step, v.GenericSchema<Record<string, unknown>>> = {
  danger: v.looseObject({ emergencyCalled: v.picklist(["yes", "no"], say("emergencyCalled")) }),
  subject: v.looseObject({ subjectKind: v.picklist(CODES.subjectKind, say("subjectKind")) }),
  events: v.looseObject({ observedEvents: v.pipe(v.array(Event), v.minLength(1), v.maxLength(MOST_EVENTS)) }),
  kind: v.looseObject({
    eventType: v.picklist(CODES.eventType, say("eventType")),
    urgency: v.picklist(CODES.urgency, say("urgency")),
  }),
  background: v.looseObject({
    protectiveFactors: atMost(LIMITS.background),
    alreadyTried: atMost(LIMITS.background),
    sectorCode: v.string(),
  }),
  check: v.looseObject({ beliefHintAnswer: atMost(LIMITS.beliefHintAnswer) }),
};

/** The furthest step the answers lead to: the first that still asks for something. */
export const reached = (answers: Answers): Step =>
  STEPS.find((step) => !v.safeParse(SCHEMAS[step], answers).success) ?? "check";
