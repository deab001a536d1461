import { checkAccessibility, expect, test } from "./support/fixtures";

test("the start page tells where to turn, without login, storage or other servers", async ({ page, context, look }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  const answer = await page.goto("/");
  expect(answer?.headers()).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
  expect(answer?.headers()["content-security-policy"]).toContain("require-trusted-types-for 'script'");
  await expect(page.getByRole("heading", { level: 1, name: "Hjälp om du är orolig" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ring 112" })).toHaveAttribute("href", "tel:112");
  await expect(page.getByRole("link", { name: "Ring 114 14" })).toHaveAttribute("href", "tel:11414");
  await expect(page.getByRole("link", { name: "Logga in (personal)" })).toHaveAttribute("href", "/start");
  await look("public-start");
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("English is one press away and stays on the next page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Help if you are worried" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Accessibility statement" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accessibility of Samverka" })).toBeVisible();
  await checkAccessibility(page);
});

test("the accessibility statement leads to Digg", async ({ page, look }) => {
  await page.goto("/publik/tillganglighet");
  await expect(page.getByRole("heading", { level: 1, name: "Tillgänglighet i Samverka" })).toBeVisible();
  const report = page.getByRole("link", { name: "Anmäl bristande tillgänglighet till Digg" });
  await expect(report).toHaveAttribute("href", /^https:\/\/www\.digg\.se\//);
  await look("public-accessibility");
});

for (const [path, heading] of [
  ["/publik/rutiner", "Våra rutiner"],
  ["/publik/vart-vander-jag-mig", "Vart vänder jag mig?"],
] as const) {
  test(`${path} is for everybody: light and dark, and at 320 px`, async ({ page, look }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await look(`public-${path.split("/").at(-1)}`);
    await page.setViewportSize({ width: 320, height: 700 });
    await checkAccessibility(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("nothing has to be scrolled sideways at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/", "/publik/tillganglighet", "/publik/finns-inte"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test("leaving quickly cannot be undone with Back", async ({ page }) => {
  const weather = { contentType: "text/html", body: "<title>Väder</title>" };
  await page.route("https://www.smhi.se/**", (route) => route.fulfill(weather));
  await page.goto("about:blank");
  await page.goto("/");
  await page.getByRole("link", { name: "Lämna sidan snabbt" }).click();
  await page.waitForURL("https://www.smhi.se/**");
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});

test("the first stops of the keyboard are the content and the way out", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Hoppa till innehållet" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Lämna sidan snabbt" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});

const WITHOUT_API = {
  "/": "Hjälp om du är orolig",
  "/publik/latt-svenska": "Hjälp på lätt svenska",
  "/publik/tillganglighet": "Tillgänglighet i Samverka",
  "/publik/vart-vander-jag-mig#invanare": "Vart vänder jag mig?",
  "/publik/rutiner": "Våra rutiner",
  "/publik/lamna-oro": /./,
};

test("every page stands while the API is down, and says whom to call", async ({ page, trouble }) => {
  await page.route("**/api/**", (route) => route.abort());
  for (const [path, name] of Object.entries(WITHOUT_API)) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    if (path !== "/publik/tillganglighet") await expect(page.getByText(/\b112\b/).first()).toBeVisible();
  }
  // The browser tells of every answer that did not come; nothing else went wrong.
  expect(trouble.filter((one) => !one.includes("net::ERR_FAILED"))).toEqual([]);
  trouble.length = 0;
});

test("easy Swedish is one press away, and what is hard on a page is sent without a name", async ({ page, look }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Lätt svenska" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hjälp på lätt svenska" })).toBeVisible();
  await look("public-easy");
  await page.goto("/publik/tillganglighet");
  await page.getByLabel("Vad var svårt?").fill("Knappen syns inte i mörkt läge.");
  await page.getByRole("button", { name: "Skicka till kommunen" }).click();
  await expect(page.getByText("Vi har tagit emot det du skrev")).toBeVisible({ timeout: 60_000 });
});

test("a routine's card is saved as one PDF", async ({ page }) => {
  await page.goto("/publik/rutiner/vid-oro");
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: /kort att skriva ut/ }).click();
  expect((await saving).suggestedFilename()).toMatch(/^atgardskort-vid-oro-\d+\.pdf$/);
});
