import { editionKey } from "../editions";
import type { Version } from "../routineQueries";
import { type Answers, answersOf, EDITIONS } from "./answers";

/** What is written and not yet saved: which reading of the version it began from, and what of it differs. */
export type Unsaved = { from: number; answers: Partial<Answers> };

/** Editions are long: those that nobody has touched are left out, and so is whatever is as it was. */
export function unsavedOf(version: Version, answers: Answers): Unsaved {
  const before = answersOf(version);
  const { major, changelog, reviewOn, steps } = answers;
  const editions = Object.fromEntries(
    Object.entries(answers.editions).filter(
      ([key, { title, text }]) => title !== before.editions[key]?.title || text !== before.editions[key]?.text,
    ),
  );
  return {
    from: version.version,
    answers: { major, changelog, reviewOn, editions, ...(asText(steps) !== asText(before.steps) && { steps }) },
  };
}

export function withUnsaved(version: Version, { answers }: Unsaved): Answers {
  const before = answersOf(version);
  return { ...before, ...answers, editions: { ...before.editions, ...answers.editions } };
}

const asText = (steps: Answers["steps"]): string =>
  steps
    .map(({ what, who, within, functionCode, contact }, i) =>
      [`${i + 1}. ${what}`, who, within, functionCode, contact].filter(Boolean).join("\n"),
    )
    .join("\n\n");

/** Every part as words, to lay two versions of it side by side. */
export const partsOf = ({ major, changelog, reviewOn, editions, steps }: Answers): Record<string, string> => ({
  ...Object.fromEntries(
    EDITIONS.flatMap(({ audience, language }) => {
      const key = editionKey({ audience, language });
      return [
        [`${key}-title`, editions[key]?.title ?? ""],
        [`${key}-text`, editions[key]?.text ?? ""],
      ];
    }),
  ),
  steps: asText(steps),
  changelog,
  reviewOn,
  major: String(major),
});

/** Part by part what was chosen, mine or theirs. */
export function answersFrom(chosen: Record<string, string>, mine: Answers, theirs: Answers): Answers {
  const part = (key: string) => chosen[key] ?? "";
  return {
    major: part("major") === "true",
    changelog: part("changelog"),
    reviewOn: part("reviewOn"),
    editions: Object.fromEntries(
      EDITIONS.map(({ key }) => [key, { title: part(`${key}-title`), text: part(`${key}-text`) }]),
    ),
    steps: part("steps") === asText(mine.steps) ? mine.steps : theirs.steps,
  };
}
