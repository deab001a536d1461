import { diffWords } from "diff";

export type Piece = { text: string; kind: "same" | "added" | "removed" };

const words = new Intl.Segmenter("sv", { granularity: "word" });

/** What was taken away and what was put in its place, word by word. */
export const compare = (before: string, after: string): Piece[] =>
  diffWords(before, after, { intlSegmenter: words }).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "removed" : "same",
  }));
