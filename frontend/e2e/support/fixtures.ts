import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Page errors, console errors and breaks of the content policy, on every page of a context. */
async function watch(context: BrowserContext, found: string[]) {
  context.on("weberror", (error) => found.push(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    // The browser reports every answer of 400 or more; a test that provokes one looks at the answer itself.
    if (/^Failed to load resource: the server responded with a status of 4(01|03|04|09|12|22)\b/.test(text)) return;
    found.push(`console: ${text}`);
  });
  await context.exposeBinding("reportPolicyBreak", (_, what: string) => void found.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportPolicyBreak } = globalThis as unknown as { reportPolicyBreak(what: string): void };
      reportPolicyBreak(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

export async function checkAccessibility(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const findings = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} (${node.failureSummary})`),
  );
  expect(findings, `axe on ${page.url()}`).toEqual([]);
}

/** Axe in light and dark; screenshots at three widths too when SAMVERKA_SCREENSHOTS names a folder. */
export async function lookAt(page: Page, name: string) {
  // A page that is signing in or still fetching is not the one to look at.
  await expect(page).not.toHaveURL(/\/auth\/callback/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".skeleton")).toHaveCount(0);
  const before = page.viewportSize();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAccessibility(page);
    const folder = process.env.SAMVERKA_SCREENSHOTS;
    if (!folder) continue;
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    if (before) await page.setViewportSize(before);
  }
  await page.emulateMedia({ colorScheme: null });
}

type Fixtures = {
  trouble: string[];
  look: (name: string) => Promise<void>;
  /** A browser of their own for another signed-in person, watched like the first. */
  signedIn: (username: string, path?: string) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context }, use) => {
      const found: string[] = [];
      await watch(context, found);
      await use(found);
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
  look: async ({ page }, use) => {
    await use((name) => lookAt(page, name));
  },
  signedIn: async ({ browser, trouble }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (username, path) => {
      const context = await browser.newContext();
      opened.push(context);
      await watch(context, trouble);
      const page = await context.newPage();
      await login(page, username, path);
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

/** Through Keycloak's own page; every demo account has the same password. */
export async function login(page: Page, username: string, path = "/start") {
  await page.goto(path);
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(process.env.SAMVERKA_DEMO_PASSWORD ?? "samverka");
  await page.locator("#kc-login").click();
  await page.waitForURL((url) => url.pathname === new URL(path, "http://localhost").pathname);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

export async function logout(page: Page) {
  await page.locator(".account > summary").click();
  await page.getByRole("button", { name: "Logga ut" }).click();
  await page.waitForURL("**/utloggad");
}

export { expect };
