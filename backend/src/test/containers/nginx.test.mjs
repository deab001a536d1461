/** The web server of the containers: same headers and paths as the local one, and nothing of a visitor in its log. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before, describe } from "node:test";
import { cacheControl, pageHeaders, pagesFor, securityHeaders } from "../../../../frontend/server/headers.mjs";
import { addedHeaders, ask, checkedSettings, filled, NGINX_FOLDER, PAGES, SETTINGS, startNginx, which } from "./nginx.mjs";

const read = (name) => readFileSync(join(NGINX_FOLDER, name), "utf8");

describe("settings", () => {
  const folder = mkdtempSync(join(tmpdir(), "samverka-settings-"));
  after(() => rmSync(folder, { recursive: true }));

  test("config.json says what the applications need, whatever the name holds", () => {
    checkedSettings(SETTINGS, folder);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, "config.json"), "utf8")), {
      municipality: { code: "2401", name: SETTINGS.SAMVERKA_MUNICIPALITY_NAME, logo: "/logo.svg", primaryColour: "#005a70" },
      contacts: {},
      oidc: { authority: "https://login.kommun.example/realms/samverka", clientId: "samverka-spa" },
      demoLogins: false,
      quickExitUrl: "https://www.smhi.se/",
    });
  });

  test("contacts are told when they are given", () => {
    checkedSettings({ ...SETTINGS, SAMVERKA_SOCIAL_SERVICES_PHONE: "0930-140 00", SAMVERKA_DATA_PROTECTION_EMAIL: "dso@kommun.example" }, folder);
    const { contacts } = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
    assert.deepEqual(contacts, { socialServicesPhone: "0930-140 00", dataProtectionEmail: "dso@kommun.example" });
  });

  test("only the named proxies are believed about the client's address", () => {
    assert.equal(checkedSettings(SETTINGS, folder).SAMVERKA_REAL_IP, "");
    assert.equal(checkedSettings({ ...SETTINGS, SAMVERKA_TRUSTED_PROXY: "10.0.0.5 fd00::/8" }, folder).SAMVERKA_REAL_IP,
      "set_real_ip_from 10.0.0.5; set_real_ip_from fd00::/8; real_ip_header X-Forwarded-For; real_ip_recursive on;");
  });

  test("the policy lets the browser call the authority's origin only", () => {
    assert.equal(checkedSettings(SETTINGS, folder).SAMVERKA_OIDC_ORIGIN, "https://login.kommun.example");
  });

  const wrong = {
    SAMVERKA_OIDC_AUTHORITY: ["", "login.kommun.example", "https://x.example/realms/a; script-src *", "https://x.example/realms/a\nhttps://y.example/realms/b"],
    SAMVERKA_API_ORIGIN: ["", "api:8080", "http://api:8080/; return 200"],
    SAMVERKA_MUNICIPALITY_CODE: ["", "24", '2401","x":"'],
    SAMVERKA_MUNICIPALITY_NAME: [""],
    SAMVERKA_MUNICIPALITY_COLOUR: ["red", "#005a7"],
    SAMVERKA_MUNICIPALITY_LOGO: ["https://elsewhere.example/logo.svg", '/a","b'],
    SAMVERKA_SOCIAL_SERVICES_PHONE: ["växeln", '1","x":"'],
    SAMVERKA_SOCIAL_EMERGENCY_PHONE: ["jouren"],
    SAMVERKA_DATA_PROTECTION_EMAIL: ["dso", 'a@b","x":"'],
    SAMVERKA_TRUSTED_PROXY: ["proxy", "10.0.0.5; return 200", "10.0.0.5,10.0.0.6"],
    SAMVERKA_QUICK_EXIT_URL: ["javascript:alert(1)", 'https://x.example/"', "http://x.example/"],
  };
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      test(`${name}=${JSON.stringify(value)} stops the start`, () => {
        assert.throws(() => checkedSettings({ ...SETTINGS, [name]: value }, folder), new RegExp(name));
      });
    }
  }
});

test("the headers are those of the local run", () => {
  const template = read("security-headers.inc.template");
  const origin = "https://login.kommun.example";
  assert.deepEqual(addedHeaders(filled(template, { SAMVERKA_OIDC_ORIGIN: origin })), securityHeaders(origin));
  const planted = template.replace("object-src 'none'; ", "");
  assert.notDeepEqual(addedHeaders(filled(planted, { SAMVERKA_OIDC_ORIGIN: origin })), securityHeaders(origin));
});

test("the problems that nginx tells have the words of the API's registry", () => {
  const registry = readFileSync(join(NGINX_FOLDER, "../../backend/src/main/java/se/samverka/shared/problem/ProblemType.java"), "utf8");
  const told = [...read("default.conf.template").matchAll(/problems\/([a-z-]+)","title":"([^"]+)","status":(\d+)/g)];
  assert.equal(told.length, 6);
  for (const [, slug, title, status] of told) {
    assert.match(registry, new RegExp(`\\("${slug}", ${status},\\s+"${title}"`), slug);
  }
});

const live = which("nginx") ? {} : { skip: "nginx is not installed" };

describe("a real nginx", live, () => {
  let nginx;
  before(async () => {
    nginx = await startNginx({ SAMVERKA_TRUSTED_PROXY: "127.0.0.1" });
  });
  after(() => nginx.stop());

  const carries = (answer, cache) => {
    const expected = { ...securityHeaders("https://login.kommun.example"), "Cache-Control": cache };
    for (const [name, value] of Object.entries(expected)) assert.equal(answer.headers[name.toLowerCase()], value, name);
  };

  const addresses = ["/", "/?x=1", "/publik", "/publik/", "/publik/hjalp", "/publik/hjalp/", "/publik/hjalp/mer", "/publik/rutiner", "/publik/rutiner/vid-oro", "/publik/slut", "/publikt", "/oro", "/oro/0197a1b2-0000-7000-8000-000000000001?flik=logg",
    "/auth/callback?code=x", "/utloggad", "/apix", "/q/health/live"];
  for (const address of addresses) {
    const page = pagesFor(address.split("?")[0]).find((one) => one in PAGES);
    test(`${address} is ${page} here as in the local run`, async () => {
      const answer = await ask(nginx.web, address);
      assert.equal(answer.status, 200);
      assert.equal(answer.text, PAGES[page]);
      carries(answer, cacheControl.page);
    });
  }

  test("assets are immutable, other files are asked for again, missing files are missing", async () => {
    carries(await ask(nginx.web, "/assets/app-abc123.js"), cacheControl.asset);
    carries(await ask(nginx.web, "/logo.svg"), cacheControl.file);
    for (const path of ["/index.html", "/publik.html", "/publik/hjalp.html", "/assets/app-abc123.js.map", "/.vite/manifest.json", "/assets/none.js", "/none.svg", "/.env", "/assets/..%2f..%2fnginx.conf"]) {
      const answer = await ask(nginx.web, path);
      assert.ok(answer.status === 404 || answer.status === 400, `${path} ${answer.status}`);
      assert.equal(answer.headers["x-content-type-options"], "nosniff", path);
      assert.doesNotMatch(answer.headers["cache-control"] ?? "", /immutable/, path);
    }
  });

  test("config.json is not kept", async () => {
    const answer = await ask(nginx.web, "/config.json");
    assert.equal(answer.headers["content-type"], "application/json");
    assert.equal(JSON.parse(answer.text).municipality.name, SETTINGS.SAMVERKA_MUNICIPALITY_NAME);
    carries(answer, cacheControl.page);
  });

  test("the API gets the request as it was, without what a client could pretend", async () => {
    const answer = await ask(nginx.web, "/api/v1/concerns?limit=2&page=1", {
      headers: { host: "evil.example", "x-forwarded-for": "1.2.3.4", "x-forwarded-host": "evil.example", forwarded: "for=1.2.3.4", authorization: "Bearer x", cookie: "KEYCLOAK_SESSION=x", "if-match": '"3"' },
    });
    const { url, headers: got } = JSON.parse(answer.text);
    assert.equal(url, "/api/v1/concerns?limit=2&page=1");
    assert.doesNotMatch(JSON.stringify(got), /evil|1\.2\.3\.4/);
    assert.equal(got.authorization, "Bearer x");
    assert.equal(got.cookie, undefined);
    assert.equal(got["if-match"], '"3"');
    assert.equal(answer.headers["content-security-policy"], undefined, "the API sets its own");
  });

  test("the anonymous path drops trace, browser and cookie", async () => {
    const sent = { traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "user-agent": "Named", referer: "https://x.example/", cookie: "a=b" };
    for (const path of ["/api/v1/public/concerns", "/api/v1/public/reports/attachments"]) {
      const { headers: got } = JSON.parse((await ask(nginx.web, path, { headers: sent })).text);
      for (const name of Object.keys(sent)) assert.equal(got[name], undefined, `${name} on ${path}`);
    }
  });

  test("of the visitor only the network goes on, and only through the public door", async () => {
    const sent = { "samverka-network": "pretended", "x-forwarded-for": "203.0.113.77" };
    const told = async (path) => JSON.parse((await ask(nginx.web, path, { headers: sent })).text).headers["samverka-network"];
    // The proxy in front is trusted in this run: the address is the one it tells of.
    assert.equal(await told("/api/v1/public/reports"), "203.0.113");
    assert.equal(await told("/api/v1/public/reports/attachments"), "203.0.113");
    assert.equal(await told("/api/v1/concerns"), undefined);
  });

  test("the end of a visit asks the browser to forget", async () => {
    const answer = await ask(nginx.web, "/publik/slut");
    carries(answer, cacheControl.page);
    assert.equal(answer.headers["clear-site-data"], pageHeaders("/publik/slut")["Clear-Site-Data"]);
    assert.equal((await ask(nginx.web, "/publik/folj-upp")).headers["clear-site-data"], undefined);
  });

  test("what nginx refuses is a problem of the API's form", async () => {
    const large = await ask(nginx.web, "/api/v1/concerns", { method: "POST", body: Buffer.alloc(1_100_000) });
    const broken = await ask(nginx.web, "/api/v1/slow-to-break");
    const long = await ask(nginx.web, `/api/v1/concerns?q=${"x".repeat(9000)}`);
    const heavy = await ask(nginx.web, "/api/v1/concerns", { headers: { "x-a": "x".repeat(9000) } });
    const unread = await ask(nginx.web, "/api/v1/%00");
    for (const [answer, status] of [[large, 413], [broken, 503], [long, 414], [heavy, 431], [unread, 400]]) {
      assert.equal(answer.status, status);
      assert.equal(answer.headers["content-type"], "application/problem+json");
      const problem = JSON.parse(answer.text);
      assert.equal(problem.status, status);
      assert.match(problem.instance, /^urn:trace:[0-9a-f]{32}$/);
    }
    assert.equal(broken.headers["retry-after"], "5");
  });

  test("files are larger than other bodies, also of somebody unknown", async () => {
    const file = { method: "POST", body: Buffer.alloc(1_100_000) };
    assert.notEqual((await ask(nginx.web, "/api/v1/public/reports/attachments", file)).status, 413);
    assert.equal((await ask(nginx.web, "/api/v1/public/reports", file)).status, 413);
  });

  test("the log has no query and no anonymous visitor", async () => {
    await ask(nginx.web, "/api/v1/public/reports/attachments?q=hemligt");
    await ask(nginx.web, "/api/v1/concerns?q=hemligt");
    await ask(nginx.web, "/api/v1/public/concerns?q=hemligt");
    await ask(nginx.web, "/api/v1/%70ublic/concerns?q=hemligt");
    await ask(nginx.web, "/api/v1/public/slow-to-break?q=hemligt");
    await ask(nginx.web, "/api/v1/public/concerns", { method: "POST", body: Buffer.alloc(1_100_000) });
    await ask(nginx.web, "/api/v1/public/concerns", { headers: { "x-a": "x".repeat(9000) } });
    await ask(nginx.web, "/api/v1/public/%00");
    await ask(nginx.web, "/publik/hjalp");
    await ask(nginx.web, "/publik/slut");
    await ask(nginx.web, "/");
    const log = nginx.log();
    assert.match(log, /"path":"\/api\/v1\/concerns"/);
    assert.doesNotMatch(log, /hemligt|public|publik"|publik\/|%70ublic|"path":"\/"/);
    assert.doesNotMatch(nginx.errors(), /hemligt|public/);
    for (const line of log.trim().split("\n")) assert.ok(JSON.parse(line).time);
  });

  test("the login port shows the realm's pages and hides the administration", async () => {
    for (const path of ["/realms/samverka/protocol/openid-connect/auth?x=1", "/realms/samverka/.well-known/openid-configuration", "/resources/abc/login/style.css"]) {
      const answer = await ask(nginx.login, path, { headers: { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" } });
      assert.equal(answer.status, 200, path);
      const { headers: got } = JSON.parse(answer.text);
      assert.equal(got["x-forwarded-proto"], "https");
      assert.equal(got["x-forwarded-host"], "login.kommun.example");
      assert.doesNotMatch(JSON.stringify(got), /evil/);
    }
    const hidden = ["/", "/admin/", "/admin/master/console/", "/realms/master/.well-known/openid-configuration", "/realms/samverka/clients-registrations/default",
      "/realms/samverka/protocol/openid-connect/token/introspect", "/realms/samverka/../master/protocol/openid-connect/auth", "/metrics", "/health"];
    for (const path of hidden) assert.equal((await ask(nginx.login, path)).status, 404, path);
  });
});
