import * as v from "valibot";
import { answersOf } from "@/leaving/BasisTest";
import type { Choice, Schemas } from "../handOverQueries";

type Kind = Schemas["HandOverKind"];

const text = v.fallback(v.string(), "");

const Answers = v.object({
  recipientId: text,
  method: text,
  parts: v.fallback(v.array(v.string()), []),
  identityFields: v.fallback(v.array(v.string()), []),
  holder: text,
  basisCode: text,
  /** Answers to the basis's own questions, by the question's code. */
  tests: v.fallback(v.record(v.string(), v.string()), {}),
  balance: text,
});
export type Answers = v.InferOutput<typeof Answers>;
export const noAnswers = (): Answers => v.parse(Answers, {});

const Draft = v.object({ key: v.pipe(v.string(), v.regex(/^[\w.-]{8,200}$/)), answers: Answers });
export type DraftContent = v.InferOutput<typeof Draft>;

/** Choices and the sender's own words; never text of the case. What cannot be read is empty. */
export function readDraft(content: unknown): DraftContent {
  const read = v.safeParse(Draft, content);
  return read.success ? read.output : { key: crypto.randomUUID(), answers: noAnswers() };
}

/** Only when a recipient and a method are chosen. */
export const choiceOf = (kind: Kind, answers: Answers): Choice => ({
  kind,
  recipientId: answers.recipientId,
  method: answers.method as Choice["method"],
  parts: answers.parts,
  identityFields: answers.identityFields as Choice["identityFields"],
});

export function commandOf(
  kind: Kind,
  answers: Answers,
  preview: Schemas["HandOverPreview"],
  basis: Schemas["LegalBasis"] | undefined,
): Schemas["SendHandOver"] {
  const choice = { ...choiceOf(kind, answers), packageHash: preview.packageHash };
  if (!basis) return choice;
  return {
    ...choice,
    basisCode: basis.code,
    holder: answers.holder as Schemas["Holder"],
    ...answersOf(basis, answers),
  };
}
