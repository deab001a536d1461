// How fast and usable the public pages are on a telephone: `npm run build`, then `npm run lighthouse`. By hand, not part of
// ./verify: the figures depend on the machine. Lighthouse is fetched when it is asked for, and is in nobody's way otherwise.
// A stand-in answers for the API; with `--without-api` nobody does. Pages may be named: `-- /publik/lamna-oro`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const asked = process.argv.slice(2).filter((one) => one.startsWith("/"));
const ALL = [
  "/",
  "/publik/latt-svenska",
  "/publik/vart-vander-jag-mig",
  "/publik/rutiner/vid-oro",
  "/publik/tillganglighet",
  "/publik/lamna-oro",
];
const PAGES = asked.length > 0 ? asked : ALL;
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const GOALS = { performance: 95, accessibility: 100, "best-practices": 100 };
const ROUNDS = 3;
const PORT = 18_099;
const program = process.env.LIGHTHOUSE ? [process.env.LIGHTHOUSE] : ["npx", "--yes", "lighthouse@12"];
const text = "Ring [112](tel:112) vid fara.\n\n".repeat(20);
const ANSWERS = {
  "routines/vid-oro": {
    address: "vid-oro",
    topic: "concern",
    number: 1,
    effectiveFrom: "2026-11-23",
    editions: [{ audience: "public", language: "sv", title: "När du är orolig", text }],
  },
  "contact-paths": { items: [] },
  challenge: { challenge: "1.1.0.1.x.y", puzzles: 1, difficulty: 0 },
};

const api = createServer((request, response) => {
  const found = ANSWERS[request.url.split("/public/")[1]];
  response.writeHead(found ? 200 : 404, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(found ?? {}));
});
if (!process.argv.includes("--without-api")) await new Promise((ready) => api.listen(PORT + 1, "127.0.0.1", ready));

const server = spawn(process.execPath, [fileURLToPath(new URL("../server/serve.mjs", import.meta.url))], {
  env: { ...process.env, PORT: String(PORT), SAMVERKA_API_ORIGIN: `http://127.0.0.1:${PORT + 1}` },
  stdio: ["ignore", "ignore", "inherit"],
});
const folder = mkdtempSync(join(tmpdir(), "samverka-lighthouse-"));

/** Beside this program, not instead of it: the stand-in has to answer meanwhile. */
async function measure(page) {
  const file = join(folder, "report.json");
  const [command, ...before] = program;
  const run = spawn(
    command,
    [
      ...before,
      `http://localhost:${PORT}${page}`,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(",")}`,
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync",
    ],
    {
      env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [code] = await once(run, "exit");
  if (code !== 0) throw new Error(`lighthouse ended with ${code} at ${page}`);
  return JSON.parse(readFileSync(file, "utf8"));
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let missed = false;
try {
  await new Promise((later) => setTimeout(later, 1000));
  await measure("/");
  console.log(`| page | ${CATEGORIES.join(" | ")} | LCP s | TBT ms | CLS |\n|---|---|---|---|---|---|---|`);
  for (const page of PAGES) {
    const reports = [];
    for (let round = 0; round < ROUNDS; round += 1) reports.push(await measure(page));
    const score = (name) => middle(reports.map(({ categories }) => Math.round(100 * categories[name].score)));
    const value = (id) => middle(reports.map(({ audits }) => audits[id].numericValue));
    missed ||= CATEGORIES.some((name) => score(name) < GOALS[name]);
    console.log(
      `| ${page} | ${CATEGORIES.map(score).join(" | ")} | ${(value("largest-contentful-paint") / 1000).toFixed(1)} | ${value("total-blocking-time").toFixed(0)} | ${value("cumulative-layout-shift").toFixed(3)} |`,
    );
    const failing = Object.values(reports[0].audits).filter(
      ({ id, score }) =>
        score !== null &&
        score < 1 &&
        CATEGORIES.slice(1).some((name) =>
          reports[0].categories[name].auditRefs.some((ref) => ref.id === id && ref.weight > 0),
        ),
    );
    for (const { id, title } of failing) console.log(`  ${id}: ${title}`);
  }
} finally {
  server.kill();
  api.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed ? 1 : 0;
