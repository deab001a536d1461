import { AUDIENCES, editionKey, LANGUAGES } from "../editions";
import type { Edition, Step, Version, Written } from "../routineQueries";

/** A step as it is written, with a key of its own so that rows keep their fields when they move. */
export type WrittenStep = Step & { key: string };
export type Answers = {
  major: boolean;
  changelog: string;
  reviewOn: string;
  editions: Record<string, { title: string; text: string }>;
  steps: WrittenStep[];
};

export const EDITIONS = AUDIENCES.flatMap((audience) =>
  LANGUAGES.filter((language) => audience !== "easy_swedish" || language === "sv").map((language) => ({
    audience,
    language,
    key: editionKey({ audience, language }),
  })),
);

export const newStep = (step: Partial<Step> = {}): WrittenStep => ({
  what: "",
  who: "",
  within: "",
  contact: "",
  functionCode: "",
  ...step,
  key: crypto.randomUUID(),
});

export const answersOf = (version: Version): Answers => ({
  major: version.major,
  changelog: version.changelog ?? "",
  reviewOn: version.reviewOn ?? "",
  editions: Object.fromEntries(version.editions.map((one) => [editionKey(one), { title: one.title, text: one.text }])),
  steps: version.steps.map(newStep),
});

/** Only what is begun is kept: an edition without a word is none. */
export function toCommand({ major, changelog, reviewOn, editions, steps }: Answers): Written {
  return {
    major,
    changelog: changelog.trim() || null,
    reviewOn: reviewOn || null,
    editions: EDITIONS.flatMap(({ audience, language, key }): Edition[] => {
      const one = editions[key];
      return one && (one.title.trim() || one.text.trim())
        ? [{ audience, language, title: one.title.trim(), text: one.text.trim() }]
        : [];
    }),
    steps: steps.map(({ what, who, within, contact, functionCode }) => ({
      what: what.trim(),
      who: who.trim(),
      within: within.trim(),
      contact: contact?.trim() || null,
      functionCode: functionCode || null,
    })),
  };
}

/** The field that an answer's error is about: "#/editions/1/text" is the text of the second edition that was sent. */
export function placeOf(pointer: string, sent: Written): string {
  const [, part, index, field] = /^#\/(editions|steps)\/(\d+)\/(\w+)/.exec(pointer) ?? [];
  if (part === "editions") {
    const edition = sent.editions[Number(index)];
    return edition ? `${editionKey(edition)}-${field}` : "editions";
  }
  return part === "steps" ? `step-${index}-${field}` : pointer.replace(/^#\//, "");
}
