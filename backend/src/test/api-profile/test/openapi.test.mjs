/** The contract itself: one test a rule. A broken "should" is told, a broken "must" fails. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test, { after } from "node:test";
import { parse } from "yaml";
import { RULES, VALIDITY } from "../ruleset.mjs";
import { findings } from "../spectral.mjs";
import { operations } from "../walk.mjs";

const text = await readFile(new URL("../../../../../openapi.yaml", import.meta.url), "utf8").catch(() => "");
const found = text ? await findings(text) : [];

test("openapi.yaml is there", () => assert.ok(text, "build the backend first: it writes the document"));

for (const rule of [...Object.keys(RULES), ...VALIDITY]) {
  test(`openapi.yaml keeps ${rule}`, { skip: text ? false : "no openapi.yaml" }, (context) => {
    const mine = found.filter((finding) => finding.rule === rule);
    const lines = mine.map(({ where, message }) => `${message} (${where})`);
    for (const line of lines.filter((_, index) => mine[index].level !== "error")) context.diagnostic(line);
    assert.deepEqual(
      lines.filter((_, index) => mine[index].level === "error"),
      [],
    );
  });
}

test("openapi.yaml breaks no rule outside the set", () => {
  const known = new Set([...Object.keys(RULES), ...VALIDITY]);
  assert.deepEqual(
    found.filter(({ rule }) => !known.has(rule)),
    [],
  );
});

after(() => {
  const count = (level) => found.filter((finding) => finding.level === level).length;
  console.log(`API profile on openapi.yaml: ${operations(parse(text) ?? {}).length} operations, ${count("error")} errors, ${count("warning")} warnings`);
});
