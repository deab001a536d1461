import type { Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/fixtures";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function fits(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

/** Types a day as the date picker takes it: by its parts. */
async function day(page: Page, label: string, inDays: number) {
  const wanted = new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  await page.getByRole("group", { name: label }).getByRole("spinbutton").first().click();
  await page.keyboard.type(wanted);
}

test("a relative asks for support without a name, is answered and goes all the way to the end", async ({
  page,
  context,
  look,
  signedIn,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/publik");
  await page.getByRole("link", { name: "Be om stöd utan att säga vem du är" }).click();
  await expect(heading(page, "Stöd till dig som är anhörig")).toBeVisible();
  await look("support-ask");
  await fits(page);
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect(page.getByRole("link", { name: "Skriv vad du vill ha hjälp med" })).toBeVisible();
  await page.getByRole("radio", { name: "Någon som är 18 år eller äldre" }).check();
  await page.getByLabel("Vad vill du ha hjälp med?").fill("Jag är orolig för min bror och vill prata med någon.");
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect(heading(page, "Tack, vi har tagit emot din fråga")).toBeVisible({ timeout: 60_000 });
  await look("support-receipt");
  const code = (await page.locator(".receipt-code").textContent()) ?? "";
  expect(await context.cookies()).toEqual([]);

  const coordinator = await signedIn("samordnare", "/anhorigstod");
  await coordinator
    .getByRole("link", { name: /^Öppna stödärendet från .*18 år eller äldre/ })
    .first()
    .click();
  await expect(coordinator.getByText("Jag är orolig för min bror och vill prata med någon.")).toBeVisible();
  await lookAt(coordinator, "support-case");
  await coordinator.getByRole("button", { name: "Skriv", exact: true }).click();
  const dialog = coordinator.getByRole("dialog");
  await dialog.getByLabel("Ditt meddelande").fill("Välkommen på ett samtal på onsdag.");
  await day(coordinator, "Nästa kontakt", 7);
  await dialog.getByRole("button", { name: "Skriv", exact: true }).click();
  await expect(coordinator.getByText("Inte läst än")).toBeVisible();

  await page.getByRole("link", { name: "Läs svaret med din kod" }).click();
  await page.getByLabel("Din kod").fill(code);
  await page.getByRole("button", { name: "Visa" }).click();
  await expect(page.getByText("Välkommen på ett samtal på onsdag.")).toBeVisible();
  await look("support-follow");
  await fits(page);

  await coordinator.getByRole("button", { name: "Avsluta" }).click();
  await dialog.getByRole("radio", { name: "Råd räckte" }).check();
  await dialog.getByRole("button", { name: "Avsluta" }).click();
  await expect(coordinator.getByText("Du kan läsa men inte ändra.")).toBeVisible();
});
