// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cacheControl, pageHeaders, pagesFor, securityHeaders } from "./headers.mjs";
import { readSettings } from "./settings.mjs";

const nginx = new URL("../nginx/security-headers.inc.template", import.meta.url);

test.runIf(existsSync(nginx))("nginx sends the same headers", () => {
  const lines = [...readFileSync(nginx, "utf8").matchAll(/^add_header (\S+) "(.*)" always;$/gm)];
  const theirs = Object.fromEntries(lines.map(([, name, value]) => [name, value]));
  expect(theirs).toEqual(securityHeaders("$" + "{SAMVERKA_OIDC_ORIGIN}"));
  const site = readFileSync(new URL("../nginx/default.conf.template", import.meta.url), "utf8");
  for (const value of [cacheControl.asset, cacheControl.file])
    expect(site).toContain(`add_header Cache-Control "${value}"`);
  expect(readFileSync(new URL("../nginx/page.inc.template", import.meta.url), "utf8")).toContain(
    `Cache-Control "${cacheControl.page}"`,
  );
  expect(site).toContain(`add_header Clear-Site-Data '${pageHeaders("/publik/slut")["Clear-Site-Data"]}' always`);
});

test("no script from elsewhere, no inline script, no framing", () => {
  const policy = securityHeaders("https://login.kommun.example")["Content-Security-Policy"];
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(policy).toContain("connect-src 'self' https://login.kommun.example;");
});

test.each([
  ["/", ["publik.html"]],
  ["/publik", ["publik.html"]],
  ["/publik/", ["publik.html"]],
  ["/publik/tillganglighet", ["publik/tillganglighet.html", "publik.html"]],
  ["/publik/anhorig/folj-upp", ["publik/anhorig/folj-upp.html", "publik.html"]],
  ["/publik/rutiner", ["publik/rutiner.html", "publik.html"]],
  ["/publik/rutiner/vid-oro", ["publik/rutiner/rutin.html", "publik.html"]],
  ["/publik/../../etc/passwd", ["publik.html"]],
  ["/publikation", ["index.html"]],
  ["/oro/1", ["index.html"]],
  ["/auth/callback", ["index.html"]],
])("%s is answered by the first there is of %s", (path, pages) => {
  expect(pagesFor(path)).toEqual(pages);
});

test("only the end of a visit asks the browser to forget", () => {
  expect(pageHeaders("/publik/slut")).toEqual({ "Clear-Site-Data": '"cache", "storage"' });
  for (const path of ["/", "/publik", "/publik/lamna-uppgift", "/start"]) expect(pageHeaders(path)).toEqual({});
});

test("contacts are told when they are given", () => {
  expect(readSettings({}).config.contacts).toEqual({});
  const env = { SAMVERKA_SOCIAL_SERVICES_PHONE: "0930-140 00", SAMVERKA_DATA_PROTECTION_EMAIL: "dso@kommun.example" };
  const told = { socialServicesPhone: "0930-140 00", dataProtectionEmail: "dso@kommun.example" };
  expect(readSettings(env).config.contacts).toEqual(told);
  expect(() => readSettings({ SAMVERKA_SOCIAL_SERVICES_PHONE: "växeln" })).toThrow(/SAMVERKA_SOCIAL_SERVICES_PHONE/);
});

test("every wrong setting is named at once", () => {
  const env = { SAMVERKA_API_ORIGIN: "localhost", SAMVERKA_MUNICIPALITY_COLOUR: "red" };
  expect(() => readSettings(env)).toThrow(/SAMVERKA_API_ORIGIN[\s\S]*SAMVERKA_MUNICIPALITY_COLOUR/);
});

test("the configuration is that of the environment", () => {
  const { config } = readSettings({ SAMVERKA_MUNICIPALITY_NAME: 'Sjö "Ö" kommun', SAMVERKA_MUNICIPALITY_CODE: "0001" });
  expect(config.municipality).toEqual({
    code: "0001",
    name: 'Sjö "Ö" kommun',
    logo: "/logo.svg",
    primaryColour: "#005a70",
  });
});
