import { expect, test, vi } from "vitest";
import { fieldName, isProblem, Problem, problemToForm, summaryErrors } from "./problem";

const invalid = new Problem(422, {
  type: "/api/v1/problems/validation-failed",
  title: "Något saknas",
  instance: "urn:trace:4bf9",
  errors: [
    { pointer: "#/observedEvents/0/whatHappened", code: "required", detail: "Skriv vad som hände" },
    { pointer: "", code: "too-many" },
  ],
});

test("reads what RFC 9457 gives", () => {
  expect(invalid).toMatchObject({ status: 422, slug: "validation-failed", message: "Något saknas", trace: "4bf9" });
  expect(isProblem(invalid, "validation-failed")).toBe(true);
  expect(isProblem(invalid, "stale-version")).toBe(false);
});

test.each([undefined, null, "<html>", 12, { errors: "no" }])(
  "an answer that is no problem document, %j, is still a problem",
  (body) => {
    expect(new Problem(502, body)).toMatchObject({ status: 502, slug: "", errors: [], message: "HTTP 502" });
  },
);

test.each([
  ["#/summary", "summary"],
  ["#/observedEvents/0/whatHappened", "observedEvents.0.whatHappened"],
  ["/a~1b/c~0d", "a/b.c~d"],
  ["#/%C3%A5r", "år"],
  ["", ""],
])("pointer %s is field %s", (pointer, name) => {
  expect(fieldName(pointer)).toBe(name);
});

test("errors go to their fields and the homeless ones come back", () => {
  const setError = vi.fn();
  const homeless = problemToForm(invalid, setError);
  expect(setError.mock.calls).toEqual([
    ["observedEvents.0.whatHappened", { type: "required", message: "Skriv vad som hände" }],
  ]);
  expect(homeless.map((error) => error.code)).toEqual(["too-many"]);
});

test("an error for a field the form does not show is not lost", () => {
  const setError = vi.fn();
  expect(problemToForm(invalid, setError, (name) => name === "summary")).toHaveLength(2);
  expect(setError).not.toHaveBeenCalled();
});

test("the summary finds errors at any depth", () => {
  const tree = {
    summary: { type: "required", message: "Skriv" },
    observedEvents: [undefined, { place: { type: "max", message: "För långt" } }],
    riskFactors: { root: { type: "max", message: "För många" } },
  };
  expect(summaryErrors(tree)).toEqual([
    { id: "summary", text: "Skriv" },
    { id: "observedEvents.1.place", text: "För långt" },
    { id: "riskFactors", text: "För många" },
  ]);
});
