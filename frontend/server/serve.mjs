// Serves the built applications and hands /api on, with the headers of production. For local runs and end-to-end tests;
// nginx does the same in production. Vite's preview server was left out: it knows one fallback page and one header set.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { request as callApi, createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { cacheControl, pageHeaders, pagesFor, securityHeaders } from "./headers.mjs";
import { readSettings } from "./settings.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};
const dist = process.env.SAMVERKA_WEB_ROOT ?? fileURLToPath(new URL("../dist", import.meta.url));
const compressed = new Map();

let settings;
try {
  settings = readSettings(process.env);
  if (!existsSync(join(dist, "index.html"))) throw new Error("frontend/dist is missing: run npm run build first");
} catch (error) {
  console.error(`web: ${error.message}`);
  process.exit(1);
}
const headers = securityHeaders(new URL(settings.authority).origin);

function sendFile(request, response, file, cache, more = {}) {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const common = { ...headers, ...more, "Content-Type": type, "Cache-Control": cache, Vary: "Accept-Encoding" };
  const zips = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") && extname(file) !== ".png";
  if (!zips) {
    response.writeHead(200, { ...common, "Content-Length": statSync(file).size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
    return;
  }
  const changed = statSync(file).mtimeMs;
  if (compressed.get(file)?.changed !== changed)
    compressed.set(file, { changed, body: gzipSync(readFileSync(file), { level: 9 }) });
  const { body } = compressed.get(file);
  response.writeHead(200, { ...common, "Content-Encoding": "gzip", "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function refuse(response, status, text) {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(text);
}

function passOn(request, response) {
  // What a client could use to pretend is taken away, as in nginx/api-proxy.inc.template.
  const kept = Object.entries(request.headers).filter(
    ([name]) => !/^(forwarded|x-forwarded-.*|x-real-ip|samverka-network|connection|cookie)$/.test(name),
  );
  const onward = callApi(
    settings.apiOrigin + request.url,
    { method: request.method, headers: Object.fromEntries(kept), timeout: 30_000 },
    (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on("timeout", () => onward.destroy(new Error("timeout")));
  onward.on("error", () => {
    if (response.headersSent) return response.destroy();
    const problem = {
      type: "/api/v1/problems/unavailable",
      title: "Tjänsten är inte tillgänglig just nu",
      status: 503,
    };
    const kind = { "Content-Type": "application/problem+json", "Cache-Control": "no-store", "Retry-After": "5" };
    response.writeHead(503, { ...headers, ...kind });
    response.end(JSON.stringify(problem));
  });
  response.on("close", () => onward.destroy());
  request.pipe(onward);
}

const server = createServer((request, response) => {
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return refuse(response, 400, "Bad address");
  }
  if (path === "/api" || path.startsWith("/api/")) return passOn(request, response);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET");
  if (path === "/config.json") {
    response.writeHead(200, { ...headers, "Content-Type": TYPES[".json"], "Cache-Control": "no-store" });
    return response.end(JSON.stringify(settings.config));
  }
  const file = normalize(join(dist, path));
  const isFile = /\.[^/]+$/.test(path);
  if (!isFile) {
    const page = pagesFor(path)
      .map((one) => join(dist, one))
      .find(existsSync);
    return sendFile(request, response, page, cacheControl.page, pageHeaders(path));
  }
  const hidden =
    !file.startsWith(dist + sep) || path.split("/").some((part) => part.startsWith(".")) || path.endsWith(".map");
  if (hidden || path.endsWith(".html") || !existsSync(file) || !statSync(file).isFile()) {
    return refuse(response, 404, "Not found");
  }
  sendFile(request, response, file, path.startsWith("/assets/") ? cacheControl.asset : cacheControl.file);
});

server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `web: port ${settings.port} is taken` : `web: ${error.message}`);
  process.exit(1);
});
server.listen(settings.port, settings.host, () => console.log(`web: http://${settings.host}:${settings.port}`));
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
