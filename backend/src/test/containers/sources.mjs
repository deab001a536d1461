/** The files that are linted, and small readings of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
export const read = (path) => readFileSync(join(ROOT, path), "utf8");

export const COMPOSE = "docker-compose.yml";
export const DOCKERFILES = ["backend/Dockerfile", "backend/docker/keycloak/Dockerfile", "frontend/Dockerfile"];
export const SCRIPTS = ["backend/docker/postgres/create-roles.sh", "frontend/nginx/10-settings.envsh"];

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

export const WORKFLOWS = filesBelow(".github/workflows").filter((path) => path.endsWith(".yml"));
export const YAML_FILES = [COMPOSE, ...filesBelow(".github").filter((path) => path.endsWith(".yml"))].map((path) =>
  relative(ROOT, join(ROOT, path)),
);

/** Names of the variables a compose file asks for, with what stands behind the colon. */
export function variables(text) {
  return [...text.matchAll(/\$\{([A-Z_]+)(?::([?-])([^}]*))?\}/g)].map(([, name, kind, value]) => ({ name, kind, value }));
}

/** Names that .env.example explains, set or commented out. */
export function documented(text) {
  return [...text.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => ({ name, value }));
}

/** Instructions of a Dockerfile with continued lines joined, comments left out. */
export function instructions(text) {
  const lines = text.split("\n").filter((line) => !/^\s*#/.test(line));
  const joined = lines.join("\n").replace(/\\\n\s*/g, " ");
  return joined
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ word: line.split(/\s+/)[0].toUpperCase(), rest: line.replace(/^\S+\s*/, "") }));
}

export const parsed = (text) => parse(text, { merge: true });
