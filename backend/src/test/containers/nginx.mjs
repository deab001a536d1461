/** Fills in the web server's templates as the image's entrypoint does and runs a real nginx over them. */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const NGINX_FOLDER = fileURLToPath(new URL("../../../../frontend/nginx/", import.meta.url));

export const SETTINGS = {
  SAMVERKA_API_ORIGIN: "http://api:8080",
  SAMVERKA_LOGIN_ORIGIN: "http://keycloak:8080",
  SAMVERKA_OIDC_AUTHORITY: "https://login.kommun.example/realms/samverka",
  SAMVERKA_MUNICIPALITY_CODE: "2401",
  SAMVERKA_MUNICIPALITY_NAME: 'Nordmalings "kommun" \\ 100 % $uri',
  NGINX_LOCAL_RESOLVERS: "127.0.0.1",
};

/** Where an executable is, or null. */
export function which(name) {
  try {
    return execFileSync("sh", ["-c", `PATH="$PATH:/usr/sbin:/sbin" command -v ${name}`], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** The settings after 10-settings.envsh, or an Error with what it said. */
export function checkedSettings(settings, folder) {
  const script = `. "${NGINX_FOLDER}10-settings.envsh" && env | grep -E '^SAMVERKA_(OIDC_|REAL_IP=)'`;
  const env = { PATH: process.env.PATH, ...settings, SAMVERKA_CONFIG_FOLDER: folder };
  try {
    const exported = execFileSync("sh", ["-ec", script], { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    const derived = exported.trim().split("\n").map((line) => line.split(/=(.*)/s).slice(0, 2));
    return { ...settings, ...Object.fromEntries(derived) };
  } catch (error) {
    throw new Error(String(error.stderr).trim());
  }
}

/** A template with its settings; nginx's own variables stay, as NGINX_ENVSUBST_FILTER has it in the image. */
export function filled(template, settings) {
  return template.replace(/\$\{((?:SAMVERKA_|NGINX_LOCAL_RESOLVERS)\w*)\}/g, (_, name) => {
    if (!(name in settings)) throw new Error(`${name} is not set`);
    return settings[name];
  });
}

/** The headers that an included file adds, as {name: value}. */
export function addedHeaders(text) {
  return Object.fromEntries([...text.matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [name, value]));
}

async function freePort() {
  const server = net.createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

const KEPT = /^\/api\/v1\/public\/(contact-paths|routines)/;

/** Stands for the API and for Keycloak: tells what reached it. Public answers are kept for a second, as long as there is no fault. */
async function startEcho() {
  const asked = [];
  const state = { failing: false };
  const server = http.createServer((request, response) => {
    asked.push(request.url);
    if (request.url.includes("slow-to-break") || state.failing === "silent") return response.destroy();
    const kept = KEPT.test(request.url) && !/missing|not-to-be-kept/.test(request.url) && !state.failing;
    if (state.failing) response.statusCode = 503;
    if (request.url.includes("missing")) response.statusCode = 404;
    response.setHeader("cache-control", kept ? "public, max-age=1" : "no-store");
    response.setHeader("traceparent", "00-0-0-01");
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ url: request.url, method: request.method, headers: request.headers }));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    state,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export const PAGES = {
  "index.html": "<!doctype html><title>staff</title>",
  "publik.html": "<!doctype html><title>public</title>",
  "publik/hjalp.html": "<!doctype html><title>public, early</title>",
  "publik/rutiner/rutin.html": "<!doctype html><title>public, early</title>",
  "logo.svg": "<svg/>",
  "assets/app-abc123.js": "console.log(1)",
};

/** A running nginx with invented pages, or null when nginx is not installed. Names are looked up anew every second. */
export async function startNginx(settings = {}, { apiHost = "127.0.0.1" } = {}) {
  const nginx = which("nginx");
  if (!nginx) return null;
  const folder = mkdtempSync(join(tmpdir(), "samverka-nginx-"));
  for (const part of ["conf.d", "html/assets", "html/publik/rutiner", "config/samverka", "logs"]) mkdirSync(join(folder, part), { recursive: true });
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(folder, "html", name), text);

  const echo = await startEcho();
  const [web, login] = [await freePort(), await freePort()];
  const all = checkedSettings(
    { ...SETTINGS, SAMVERKA_API_ORIGIN: echo.origin.replace("127.0.0.1", apiHost), SAMVERKA_LOGIN_ORIGIN: echo.origin, ...settings },
    join(folder, "config/samverka"),
  );
  for (const file of readdirSync(NGINX_FOLDER).filter((name) => name.endsWith(".template"))) {
    const text = filled(readFileSync(join(NGINX_FOLDER, file), "utf8"), all)
      .replaceAll("/etc/nginx/conf.d/", `${folder}/conf.d/`)
      .replaceAll("/usr/share/nginx/html", `${folder}/html`)
      .replaceAll("valid=10s", "valid=1s")
      .replaceAll("/tmp/samverka-kept", `${folder}/kept`)
      .replaceAll("root /tmp/samverka;", `root ${folder}/config/samverka;`)
      .replaceAll("/dev/stdout", `${folder}/logs/access.log`)
      .replaceAll("/dev/stderr", `${folder}/logs/error.log`)
      .replaceAll("listen 8080", `listen 127.0.0.1:${web}`)
      .replaceAll("listen 8081", `listen 127.0.0.1:${login}`);
    writeFileSync(join(folder, "conf.d", file.replace(/\.template$/, "")), text);
  }
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((p) => `${p}_temp_path ${folder}/${p};`).join(" ");
  const main = join(folder, "nginx.conf");
  writeFileSync(
    main,
    `${user} pid ${folder}/nginx.pid; error_log ${folder}/logs/main.log; events {}
     http { include /etc/nginx/mime.types; default_type application/octet-stream; ${places} include ${folder}/conf.d/*.conf; }`,
  );
  execFileSync(nginx, ["-t", "-q", "-c", main], { stdio: ["ignore", "pipe", "pipe"] });
  const child = spawn(nginx, ["-c", main, "-g", "daemon off;"], { stdio: "ignore" });
  await answering(web);
  return {
    web,
    login,
    api: echo,
    log: () => readFileSync(join(folder, "logs/access.log"), "utf8"),
    errors: () => readFileSync(join(folder, "logs/error.log"), "utf8"),
    stop: async () => {
      child.kill("SIGTERM");
      await new Promise((done) => child.once("exit", done));
      echo.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(port) {
  for (let round = 0; round < 100; round += 1) {
    try {
      return await ask(port, "/config.json");
    } catch {
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  throw new Error("nginx does not answer");
}

/** One request with the raw path, so that nothing is tidied up on the way. */
export function ask(port, path, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() }));
    });
    request.on("error", reject);
    request.end(body);
  });
}
