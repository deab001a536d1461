import * as v from "valibot";
import { answersOf } from "@/leaving/BasisTest";
import type { Disclosure, Schemas } from "../disclosureQueries";

const text = v.fallback(v.string(), "");
const Written = v.object({ kind: text, text, holder: text });

const Answers = v.object({
  /** The holder of each part that was picked, by the part's key. */
  picked: v.fallback(v.record(v.string(), v.string()), {}),
  written: v.fallback(v.array(Written), []),
  basisCode: text,
  tests: v.fallback(v.record(v.string(), v.string()), {}),
  balance: text,
  neededFor: text,
  deciderId: text,
  outcome: text,
  notGivenBecause: text,
  noteToRecipient: text,
});
export type Answers = v.InferOutput<typeof Answers>;

/**
 * Choices and the preparer's own words, never text of the case. Without a draft: the weighing that is there, no item.
 * A part that has left the case since is no longer picked.
 */
export function startingWith(
  draft: unknown,
  { basis, weighing, content, request }: Disclosure,
  { parts }: Schemas["DisclosureOptions"],
): Answers {
  const read = v.safeParse(Answers, draft);
  if (draft && read.success) {
    const { picked, ...own } = read.output;
    const there = Object.entries(picked).filter(([key]) => parts.some((part) => part.key === key));
    return { ...own, picked: Object.fromEntries(there) };
  }
  return {
    picked: {},
    written: [],
    basisCode: basis?.code ?? "",
    tests: Object.fromEntries((weighing?.answers ?? []).map(({ question, answer }) => [question, answer])),
    balance: weighing?.balance ?? "",
    neededFor: weighing?.neededFor ?? request?.neededFor ?? "",
    deciderId: "",
    outcome: "",
    notGivenBecause: weighing?.notGivenBecause ?? "",
    noteToRecipient: content?.noteToRecipient ?? "",
  };
}

export const holdersOf = ({ picked, written }: Answers): Schemas["Holder"][] =>
  [...new Set([...Object.values(picked), ...written.map(({ holder }) => holder)])].filter(
    (holder): holder is Schemas["Holder"] => holder !== "",
  );

const ifWritten = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  (value.trim() ? { [key]: value.trim() } : {}) as { [P in K]?: string };

export const commandOf = (answers: Answers, basis: Schemas["LegalBasis"]): Schemas["PrepareDisclosure"] => ({
  basisCode: basis.code,
  picked: Object.entries(answers.picked).map(([part, holder]) => ({ part, holder: holder as Schemas["Holder"] })),
  written: answers.written.map((item) => ({
    kind: item.kind as Schemas["ItemKind"],
    text: item.text.trim(),
    holder: item.holder as Schemas["Holder"],
  })),
  neededFor: answers.neededFor.trim(),
  ...answersOf(basis, answers),
  outcome: answers.outcome as Schemas["Outcome"],
  ...(answers.outcome === "partly_granted" ? ifWritten("notGivenBecause", answers.notGivenBecause) : {}),
  ...ifWritten("noteToRecipient", answers.noteToRecipient),
  ...ifWritten("deciderId", answers.deciderId),
});
