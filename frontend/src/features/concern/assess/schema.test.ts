import * as v from "valibot";
import { expect, test } from "vitest";
import "../texts";
import { AssessForm, assessBody, withoutEmptyRows } from "./schema";

const form = (rest: Partial<AssessForm> = {}): AssessForm => ({
  riskFactors: [""],
  protectiveFactors: ["En trygg vuxen."],
  noneFound: false,
  noProtectiveFactorsBecause: "",
  urgency: "days",
  conclusion: "action_needed",
  summary: "Stöd i skolan räcker.",
  ...rest,
});
const wrong = (rest: Partial<AssessForm>) => {
  const read = v.safeParse(AssessForm, form(rest));
  return (read.issues ?? []).map((issue) => v.getDotPath(issue));
};

test("risk is never weighed without what protects, or the reason why nothing does", () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ protectiveFactors: ["", " "] })).toEqual(["protectiveFactors"]);
  expect(wrong({ noneFound: true })).toEqual(["noProtectiveFactorsBecause"]);
  expect(wrong({ noneFound: true, noProtectiveFactorsBecause: "Ingen vill tala med oss." })).toEqual([]);
});

test("what is sent has no empty rows, and a reason only when it was asked for", () => {
  const written = form({ riskFactors: ["", " Hot om våld. "], noProtectiveFactorsBecause: "Skrevs först." });
  expect(assessBody(withoutEmptyRows(written))).toEqual({
    riskFactors: ["Hot om våld."],
    protectiveFactors: ["En trygg vuxen."],
    urgency: "days",
    conclusion: "action_needed",
    summary: "Stöd i skolan räcker.",
  });
});

test("a reason empties the protective factors that are no longer shown", () => {
  const written = form({ noneFound: true, noProtectiveFactorsBecause: "Inget stöd finns." });
  expect(assessBody(withoutEmptyRows(written))).toMatchObject({
    protectiveFactors: [],
    noProtectiveFactorsBecause: "Inget stöd finns.",
  });
});
