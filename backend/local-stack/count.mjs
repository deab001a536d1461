// Counts tests from what their runners leave behind and prints "<passed> <failed>".
import { existsSync, readFileSync } from "node:fs";

const [format, file] = process.argv.slice(2);
const text = existsSync(file) ? readFileSync(file, "utf8") : "";
const number = (pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);

const counters = {
  surefire() {
    // A "Tests run:" without a class name is the sum of one execution: the tests, then the scan of their logs.
    const sums = [...text.matchAll(/Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$/gm)];
    const [run, failures, errors, skipped] = [1, 2, 3, 4].map((place) => sums.reduce((sum, match) => sum + Number(match[place]), 0));
    return [run - failures - errors - skipped, failures + errors];
  },
  node() {
    return [number(/^. pass (\d+)/gm), number(/^. fail (\d+)/gm)];
  },
  json() {
    if (!text) return [0, 0];
    const report = JSON.parse(text);
    if (report.stats) return [report.stats.expected, report.stats.unexpected + report.stats.flaky];
    return [report.numPassedTests, report.numFailedTests];
  },
};
console.log(counters[format]().join(" "));
