/** Where a heading of a Markdown text is found on its page. */
export const anchor = (words: string): string =>
  `avsnitt-${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;

/** The main headings of a Markdown text, for a table of contents. */
export function headingsOf(markdown: string): { words: string; id: string }[] {
  return [...markdown.matchAll(/^##? +(.+)$/gm)].map(([, line = ""]) => {
    const words = line.replace(/[*_`]|\s#+$/g, "").trim();
    return { words, id: anchor(words) };
  });
}
