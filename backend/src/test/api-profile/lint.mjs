/** Lints openapi.yaml (or the file given) and ends with 1 when a rule of level "must" is broken. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { RULES, VALIDITY } from "./ruleset.mjs";
import { findings } from "./spectral.mjs";
import { operations } from "./walk.mjs";

const file = process.argv[2] ?? fileURLToPath(new URL("../../../../openapi.yaml", import.meta.url));
const text = await readFile(file, "utf8").catch(() => {
  console.error(`${file} cannot be read: build the backend first, it writes the document.`);
  process.exit(1);
});

const found = await findings(text, file);
const errors = found.filter(({ level }) => level === "error");
const warnings = found.filter(({ level }) => level !== "error");
for (const { rule, level, where, message } of [...errors, ...warnings]) {
  console.log(`${level.padEnd(7)} ${rule.padEnd(22)} ${message}\n        at ${where || "/"}`);
}
const counts = [
  `${Object.keys(RULES).length} rules of the profile and our own`,
  `${VALIDITY.length} of OpenAPI itself`,
  `${operations(parse(text)).length} operations`,
  `${errors.length} errors`,
  `${warnings.length} warnings`,
];
console.log(`API profile: ${counts.join(", ")}`);
process.exitCode = errors.length ? 1 : 0;
