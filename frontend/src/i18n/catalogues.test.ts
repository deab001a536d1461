import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const swedish = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("sv.json"))
  .map((file) => join("src", file));

function leaves(tree: object, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === "object" && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  );
}
const read = (file: string) => new Map(leaves(JSON.parse(readFileSync(file, "utf8")) as object));
const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? "").toSorted();

test("there are catalogues", () => {
  expect(swedish.length).toBeGreaterThan(2);
});

test.each(swedish)("%s and its English have the same keys and gaps", (file) => {
  const sv = read(file);
  const en = read(join(dirname(file), "en.json"));
  expect([...en.keys()].toSorted()).toEqual([...sv.keys()].toSorted());
  for (const [key, text] of sv) expect([key, gaps(en.get(key) ?? "")]).toEqual([key, gaps(text)]);
});

test.each(swedish)("%s keeps to twenty words a sentence", (file) => {
  const long = [...read(file)].flatMap(([key, text]) =>
    text
      .split(/[.!?:]\s/)
      .filter((sentence) => sentence.split(/\s+/).length > 20)
      .map((sentence) => `${key}: ${sentence}`),
  );
  expect(long).toEqual([]);
});
