import * as v from "valibot";
import { i18next } from "@/i18n";
import type { Command, Ground } from "../rightsQueries";

export const GROUNDS = [
  "accuracy_contested",
  "unlawful",
  "needed_for_claims",
  "objection",
  "supervision",
] as const satisfies readonly Ground[];

export const SCOPES = ["case", "everything"] as const;

type Fault = "scopeMissing" | "groundMissing" | "caseNumberWrong" | "registrationNumberWrong";
const says = (key: Fault) => () => i18next.t(`rights:${key}`);
/** Empty while nothing is chosen: all that is wrong is told at once. */
const oneOf = (values: readonly string[], key: Fault) =>
  v.pipe(
    v.string(),
    v.check((value) => values.includes(value), says(key)),
  );
const matches = (text: string, pattern: RegExp) => pattern.test(text.trim());

/** As the API has them. */
const CASE_NUMBER = /^\d{4}-P?\d{4,9}$/;
const REGISTRATION_NUMBER = /^[A-ZÅÄÖa-zåäö0-9][A-ZÅÄÖa-zåäö0-9 ./:-]{0,39}$/;

export const Answers = v.pipe(
  v.object({
    scope: oneOf(SCOPES, "scopeMissing"),
    caseNumber: v.string(),
    ground: oneOf(GROUNDS, "groundMissing"),
    registrationNumber: v.string(),
  }),
  v.forward(
    v.check(({ scope, caseNumber }) => scope !== "case" || matches(caseNumber, CASE_NUMBER), says("caseNumberWrong")),
    ["caseNumber"],
  ),
  v.forward(
    v.check(
      ({ registrationNumber }) => !registrationNumber.trim() || matches(registrationNumber, REGISTRATION_NUMBER),
      says("registrationNumberWrong"),
    ),
    ["registrationNumber"],
  ),
);
export type Answers = v.InferOutput<typeof Answers>;

export function commandOf({ scope, caseNumber, ground, registrationNumber }: Answers): Command {
  const everything = scope === "everything";
  return {
    everything,
    ground: ground as Ground,
    ...(everything ? {} : { caseNumber: caseNumber.trim() }),
    ...(registrationNumber.trim() ? { registrationNumber: registrationNumber.trim() } : {}),
  };
}
