import * as v from "valibot";
import { beforeEach, expect, test, vi } from "vitest";
import { Problem } from "@/api/problem";
import { today } from "@/i18n/format";
import { type Answers, noAnswers, noEvent, readDraft, toCommand } from "./answers";
import { Filling } from "./Filling";
import { reached, SCHEMAS } from "./schema";
import { earliest, STEPS, slugOf, stepOfField, stepOfSlug } from "./steps";
import { outcomeOf } from "./submission";
import { fullAnswers } from "./testAnswers";
import "./texts";

const event = (rest: Partial<Answers["observedEvents"][number]>) => ({ ...fullAnswers().observedEvents[0], ...rest });
const faultsOf = (rest: Parameters<typeof event>[0]) =>
  v
    .safeParse(SCHEMAS.events, { ...fullAnswers(), observedEvents: [event(rest)] })
    .issues?.map((issue) => v.getDotPath(issue)) ?? [];

test("an address leads no further than the answers reach", () => {
  expect(reached(noAnswers())).toBe("danger");
  expect(reached({ ...noAnswers(), emergencyCalled: "no" })).toBe("subject");
  expect(reached({ ...fullAnswers(), observedEvents: [noEvent()] })).toBe("events");
  expect(reached({ ...fullAnswers(), urgency: "" })).toBe("kind");
  expect(reached(fullAnswers())).toBe("check");
});

test("a tip to the police never leads into the form", () => {
  expect(reached({ ...fullAnswers(), subjectKind: "police_tip" })).toBe("subject");
});

test("every step has an address of its own", () => {
  expect(STEPS.map((step) => stepOfSlug(slugOf(step)))).toEqual(STEPS);
  expect(stepOfSlug("nonsense")).toBe("danger");
});

test("a day is asked for unless it is unknown, and has been", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ occurredOn: "" })).toEqual(["observedEvents.0.occurredOn"]);
  expect(faultsOf({ occurredOn: today() })).toEqual([]);
  expect(faultsOf({ occurredOn: "2999-01-01" })).toEqual(["observedEvents.0.occurredOn"]);
  expect(faultsOf({ occurredOn: "", datePrecision: "unknown" })).toEqual([]);
});

test("spaces are no description, and length is counted in whole characters", () => {
  expect(faultsOf({ whatHappened: "   " })).toEqual(["observedEvents.0.whatHappened"]);
  expect(faultsOf({ place: "🙂".repeat(200) })).toEqual([]);
  expect(faultsOf({ place: "🙂".repeat(201) })).toEqual(["observedEvents.0.place"]);
});

test("what was left empty is not sent, nor a day that is unknown", () => {
  const command = toCommand({
    ...fullAnswers(),
    alreadyTried: "  ",
    observedEvents: [event({ datePrecision: "unknown", place: "", quotedWords: " Så. " }) as never],
  });
  expect(command).toEqual({
    emergencyCalled: false,
    subjectKind: "adult",
    eventType: "threat",
    urgency: "days",
    observedEvents: [
      {
        whatHappened: "Person 1 hotade person 2.",
        datePrecision: "unknown",
        placeKind: "school",
        source: "first_hand",
        quotedWords: "Så.",
      },
    ],
    protectiveFactors: "Spelar fotboll.",
  });
});

test("a draft is read back whole, and an unreadable one as far as it goes", () => {
  const content = { key: "key-of-this-attempt", step: "kind" as const, answers: fullAnswers() };
  expect(readDraft(structuredClone(content))).toEqual(content);
  const old = readDraft({ step: 7, answers: { urgency: "someday", alreadyTried: "Samtal.", observedEvents: [] } });
  expect(old.step).toBe("danger");
  expect(old.key).toMatch(/^[\w-]{36}$/);
  expect(old.answers).toEqual({ ...noAnswers(), alreadyTried: "Samtal." });
});

test("the guidance stores nothing; what happened does, and from then on every answer", () => {
  const keep = vi.fn();
  const filling = new Filling(noAnswers(), "the-key-1", false, keep);
  filling.change({ ...noAnswers(), subjectKind: "police_tip" }, "subject");
  expect(keep).not.toHaveBeenCalled();
  filling.change(fullAnswers(), "events");
  filling.change({ ...fullAnswers(), subjectKind: "child" }, "subject");
  expect(keep.mock.calls.map(([content]: unknown[]) => (content as { key: string; step: string }).step)).toEqual([
    "events",
    "subject",
  ]);
  expect(keep).toHaveBeenLastCalledWith({
    key: "the-key-1",
    step: "subject",
    answers: { ...fullAnswers(), subjectKind: "child" },
  });
});

let problem: (status: number, slug: string, errors?: { pointer: string; code: string; detail: string }[]) => Problem;
beforeEach(() => {
  problem = (status, slug, errors = []) =>
    new Problem(status, { type: `/api/v1/problems/${slug}`, title: slug, errors });
});

test("errors lead to the first step that has one", () => {
  const outcome = outcomeOf(
    problem(422, "validation-failed", [
      { pointer: "#/sectorCode", code: "unknown_sector", detail: "Sektorn finns inte." },
      { pointer: "#/observedEvents/1/place", code: "too_long", detail: "Texten är för lång. Korta den." },
    ]),
  );
  expect(outcome).toMatchObject({ kind: "faults", step: "events", personalNumber: false });
  expect(outcome.kind === "faults" && outcome.faults.map(({ field }) => field)).toEqual([
    "sectorCode",
    "observedEvents.1.place",
  ]);
  expect(stepOfField("sectorCode")).toBe("background");
  expect(stepOfField("id")).toBeUndefined();
  expect(earliest(["check", "events"])).toBe("events");
});

test("words of belief are a question, a personal identity number an error with its reason", () => {
  const at = { pointer: "#/alreadyTried", code: "belief_words", detail: "…" };
  expect(outcomeOf(problem(422, "belief-hint", [at]))).toEqual({ kind: "belief", fields: ["alreadyTried"] });
  const number = { ...at, code: "personal_identity_number" };
  expect(outcomeOf(problem(422, "personal-identity-number", [number]))).toMatchObject({
    kind: "faults",
    step: "background",
    personalNumber: true,
  });
});

test.each([
  [0, "unreachable", "unsure"],
  [503, "unavailable", "unsure"],
  [409, "idempotency-in-progress", "unsure"],
  [422, "idempotency-key-reused", "reused"],
  [401, "unauthenticated", "signedOut"],
  [429, "too-many-requests", "tooMany"],
  [500, "internal-error", "failed"],
])("%i %s is told as %s", (status, slug, notice) => {
  expect(outcomeOf(problem(status, slug))).toMatchObject({ kind: "notice", notice });
});
