/** Every rule is silent on the good document and speaks on its mutants. */
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { good } from "../fixture/good.mjs";
import { RULES, VALIDITY } from "../ruleset.mjs";
import { findings } from "../spectral.mjs";
import { MUTANTS } from "./mutants.mjs";

test("the good document breaks no rule", async () => {
  assert.deepEqual(await findings(JSON.stringify(good())), []);
});

test("every rule has a mutant, and every mutant a rule", () => {
  const rules = [...Object.keys(RULES), ...VALIDITY].sort();
  assert.deepEqual([...new Set(MUTANTS.map(([rule]) => rule))].sort(), rules);
});

for (const [rule, what, change] of MUTANTS) {
  test(`${rule} sees: ${what}`, async () => {
    const document = good();
    change(document);
    const found = await findings(JSON.stringify(document));
    assert.ok(
      found.some((finding) => finding.rule === rule),
      `found only ${JSON.stringify(found.map((finding) => finding.rule))}`,
    );
  });
}

const ALLOWED = [
  ["the version in the paths instead of the server", (d) => {
    d.servers[0].url = "https://samverka.example.se";
    d.paths = Object.fromEntries(Object.entries(d.paths).map(([path, item]) => [`/api/v1${path}`, item]));
  }],
  ["a field that may be null", (d) => (d.components.schemas.Triage.properties.note.type = ["string", "null"])],
  ["a day or nothing", (d) => (d.components.schemas.Concern.properties.dueOn = { anyOf: [{ type: "string", format: "date" }, { type: "null" }] })],
  ["a text bounded by its pattern", (d) => (d.components.schemas.Triage.properties.note = { type: "string", pattern: "^[A-Za-z .*+]{2,40}$" })],
  ["port 443 written out", (d) => (d.servers[0].url = "https://samverka.example.se:443/api/v1")],
  ["single example instead of named ones", (d) => {
    const media = d.paths["/concerns"].post.requestBody.content["application/json"];
    media.example = media.examples.normal.value;
    delete media.examples;
  }],
];

for (const [what, change] of ALLOWED) {
  test(`allowed: ${what}`, async () => {
    const document = good();
    change(document);
    assert.deepEqual(await findings(JSON.stringify(document)), []);
  });
}

after(() => console.log(`API profile rules: ${Object.keys(RULES).length + VALIDITY.length}, mutants: ${MUTANTS.length}`));
