import { expect, login, logout, lookAt, test } from "./support/fixtures";

test("a login comes back to the page that was asked for, and a reload keeps it", async ({ page, context }) => {
  await login(page, "larare", "/start?fran=post");
  expect(new URL(page.url()).search).toBe("?fran=post");
  await expect(page).toHaveTitle("Att göra – Samverka");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Att göra" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?fran=post");
  const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
  expect(kept).toEqual([[], [], ""]);
  const own = (await context.cookies()).filter((cookie) => cookie.path === "/");
  expect(own).toEqual([]);
});

test("the frame of the application in both languages and themes", async ({ page }) => {
  await login(page, "samordnare");
  await lookAt(page, "start");
  await page.locator(".account > summary").click();
  await lookAt(page, "account");
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { level: 1, name: "To do" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/finns-inte");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The page does not exist");
  await lookAt(page, "not-found");
});

test("logging out empties every tab, and the next visit asks for the password", async ({ page, context }) => {
  await login(page, "samordnare");
  const other = await context.newPage();
  await other.goto("/start");
  await expect(other.getByRole("heading", { level: 1, name: "Att göra" })).toBeVisible();
  await logout(page);
  await expect(page.getByRole("heading", { level: 1, name: "Du är utloggad" })).toBeVisible();
  await lookAt(page, "signed-out");
  await other.waitForURL("**/utloggad");
  await other.goBack();
  await expect(other.getByText("Att göra")).toHaveCount(0);
  await page.goto("/start");
  await expect(page.locator("#password")).toBeVisible();
});

test("an expired login covers the page and keeps what is on it", async ({ page, context }) => {
  await login(page, "samordnare");
  // Until the page is there, its frame may still be drawn anew.
  await expect(page.getByRole("heading", { level: 1, name: "Att göra" })).toBeVisible();
  await page.evaluate(() => {
    document.querySelector("main")?.setAttribute("data-before", "kept");
  });
  // The server refuses both the token and its renewal, as after an administrator ends the session.
  await page.route("**/api/v1/**", (route) =>
    route.fulfill({
      status: 401,
      contentType: "application/problem+json",
      body: '{"type":"/api/v1/problems/unauthenticated"}',
    }),
  );
  await page.route("**/protocol/openid-connect/token", (route) =>
    route.fulfill({ status: 401, contentType: "application/json", body: '{"error":"invalid_grant"}' }),
  );
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await expect(page.getByRole("alertdialog", { name: "Du behöver logga in igen" })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await lookAt(page, "session-cover");
  await page.unrouteAll();

  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Logga in igen" }).click();
  await opened;
  await expect(page.getByRole("alertdialog")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator("main")).toHaveAttribute("data-before", "kept");
  await expect(page.getByRole("heading", { level: 1, name: "Att göra" })).toBeVisible();
});
