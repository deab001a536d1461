import { defineConfig } from "@playwright/test";

// Always against the production build behind the production headers; ./verify starts the servers.
export default defineConfig({
  testDir: "e2e",
  workers: 1,
  // Two cores carry the browser, the API, Keycloak and PostgreSQL.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.SAMVERKA_E2E_REPORT ?? "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.SAMVERKA_ORIGIN ?? "http://localhost:8080",
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
