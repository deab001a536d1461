/** contract-diff.mjs BASE HEAD: ends with 1 when HEAD breaks clients of BASE without a new major version. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { breakingChanges, isAllowed } from "./contract.mjs";

const [baseFile, headFile] = process.argv.slice(2);
if (!baseFile || !headFile) {
  console.error("usage: node contract-diff.mjs BASE HEAD");
  process.exit(2);
}
const [before, after] = await Promise.all([baseFile, headFile].map(async (file) => parse(await readFile(file, "utf8"))));
const changes = breakingChanges(before, after);
changes.forEach((change) => console.log(`breaking: ${change}`));
const allowed = isAllowed(before, after, changes);
console.log(
  `Contract: ${changes.length} breaking changes from ${before.info?.version} to ${after.info?.version}` +
    (changes.length ? (allowed ? ", allowed by the new major version" : ", not allowed without a new major version") : ""),
);
process.exitCode = allowed ? 0 : 1;
