/** What we ask of compose, Dockerfiles and workflows beyond what their linters know. Each gives a list of sentences. */
import { documented, instructions, parsed, variables } from "./sources.mjs";

const SECRET = /PASSWORD|SECRET/;
const PUBLISHED = new Set(["web"]);

/** `userOf` and `healthOf` tell what the image of a service brings, by the Dockerfile it is built from. */
export function composeFaults(text, { userOf, healthOf }) {
  const { services, networks } = parsed(text);
  const faults = [];
  const unless = (holds, sentence) => holds || faults.push(sentence);
  for (const [name, service] of Object.entries(services)) {
    unless(!service.privileged, `${name} is privileged`);
    unless(service.read_only === true, `${name} can write to its file system`);
    unless((service.cap_drop ?? []).includes("ALL"), `${name} keeps capabilities`);
    unless(!(service.cap_add ?? []).length, `${name} adds capabilities`);
    unless((service.security_opt ?? []).includes("no-new-privileges:true"), `${name} may gain privileges`);
    unless(!service.network_mode && !service.pid && !service.ipc, `${name} shares a namespace with the host`);
    unless(!JSON.stringify(service.volumes ?? []).includes("docker.sock"), `${name} sees the engine`);
    const user = service.user ?? userOf(service.build);
    unless(/^[1-9]\d*/.test(user ?? ""), `${name} runs as root`);
    unless(service.healthcheck?.test || healthOf(service.build), `${name} has no health check`);
    const limits = service.deploy?.resources?.limits;
    unless(limits?.memory && limits?.cpus && service.pids_limit > 0, `${name} has no limits`);
    unless(PUBLISHED.has(name) || !service.ports, `${name} publishes a port`);
    for (const port of service.ports ?? []) unless(/^\$\{SAMVERKA_BIND_ADDRESS:-127\.0\.0\.1\}:/.test(port), `${name} listens everywhere`);
    unless(service.build || /:[^:@]*\d/.test(service.image), `${name} has an image without a version`);
    unless(!/:latest$/.test(service.image ?? ""), `${name} follows latest`);
    for (const wanted of Object.values(service.depends_on ?? {})) {
      unless(wanted?.condition === "service_healthy", `${name} does not wait for health`);
    }
    const open = (service.networks ?? ["default"]).filter((network) => !networks?.[network]?.internal);
    unless(PUBLISHED.has(name) || open.length === 0, `${name} is on the open network ${open.join()}`);
    for (const [key, value] of Object.entries(service.environment ?? {})) {
      const given = variables(String(value))[0];
      unless(!SECRET.test(key) || (given?.kind === "?" && String(value).startsWith("${")), `${name}: ${key} is not required from .env`);
    }
  }
  return faults;
}

export function environmentFaults(compose, example) {
  const known = documented(example);
  const asked = [...new Set(variables(compose).map(({ name }) => name))];
  return [
    ...asked.filter((name) => !known.some((k) => k.name === name)).map((name) => `${name} is not explained`),
    ...known.filter(({ name }) => !asked.includes(name)).map(({ name }) => `${name} is used nowhere`),
    ...known.filter(({ name, value }) => SECRET.test(name) && value !== "").map(({ name }) => `${name} has a default`),
  ];
}

export const lastUser = (text) => instructions(text).findLast(({ word }) => word === "USER")?.rest;
export const hasHealth = (text) => instructions(text).some(({ word, rest }) => word === "HEALTHCHECK" && rest !== "NONE");

export function dockerfileFaults(text) {
  const all = instructions(text);
  const faults = [];
  const unless = (holds, sentence) => holds || faults.push(sentence);
  const froms = all.filter(({ word }) => word === "FROM").map(({ rest }) => rest.split(/\s+/)[0]);
  for (const image of froms) unless(/:[^:@]*\d+\.\d+/.test(image), `${image} is not pinned to a version`);
  unless(/^[1-9]\d*/.test(lastUser(text) ?? ""), "the last USER is root or missing");
  unless(hasHealth(text), "no HEALTHCHECK");
  for (const { word, rest } of all) {
    if (["ENTRYPOINT", "CMD"].includes(word)) unless(rest.startsWith("["), `${word} is not in exec form`);
    if (word === "ADD") faults.push("ADD instead of COPY");
    if (["ENV", "ARG"].includes(word)) unless(!SECRET.test(rest), `${word} holds a secret`);
    if (word === "RUN") unless(!/\b(curl|wget)\b.*\|\s*(ba)?sh\b|\bsudo\b/.test(rest), "RUN runs what it downloads");
  }
  return faults;
}

export function workflowFaults(text) {
  const workflow = parsed(text);
  const faults = [];
  const unless = (holds, sentence) => holds || faults.push(sentence);
  unless(workflow.permissions && typeof workflow.permissions === "object", "no top-level permissions");
  const wide = Object.entries(workflow.permissions ?? {}).filter(([, right]) => right === "write");
  unless(!wide.length, "write permission for every job");
  unless(workflow.concurrency, "no concurrency");
  unless(!("pull_request_target" in (workflow.on ?? {})), "pull_request_target runs foreign code with our rights");
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    unless(Number(job["timeout-minutes"]) > 0, `${name} has no timeout`);
    for (const step of job.steps ?? []) {
      if (step.uses?.startsWith("actions/checkout@")) unless(step.with?.["persist-credentials"] === false, `${name} keeps the token in the checkout`);
    }
  }
  for (const [, uses] of text.matchAll(/uses:\s*(.+)$/gm)) {
    unless(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(uses.trim()), `${uses.trim()} is not pinned by commit and version`);
  }
  for (const [, expression] of text.matchAll(/^\s*(?:-\s*)?run:[^\n]*(\$\{\{[^}]*github\.(?:event|head_ref)[^}]*\}\})/gm)) {
    faults.push(`${expression} in a shell line`);
  }
  return faults;
}
