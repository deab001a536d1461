import type { Page } from "@playwright/test";
import { checkAccessibility, expect, test } from "./support/fixtures";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** Chooses and goes on with the keyboard alone. */
async function choose(page: Page, name: string) {
  await page.getByRole("radio", { name, exact: true }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
}

async function goOn(page: Page) {
  await page.getByRole("button", { name: "Fortsätt" }).focus();
  await page.keyboard.press("Enter");
}

async function fits(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

/** One pixel, under a name that tells whose it is. */
const picture = {
  name: "Veras semester.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

test("anybody reports with the keyboard alone at 320 px, and follows it with the code", async ({
  page,
  context,
  look,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/publik/lamna-oro");
  await expect(heading(page, "Är någon i fara nu?")).toBeVisible();
  await look("intake-first");
  await fits(page);
  await choose(page, "Nej");
  await choose(page, "En plats eller händelse");
  await choose(page, "Nej, jag lämnar oron som privatperson");
  await choose(page, "Ja, jag vill vara anonym");

  await expect(heading(page, "Vad har hänt?")).toBeFocused();
  await goOn(page);
  await expect(page.getByRole("link", { name: "Berätta vad du har sett, hört eller läst" })).toBeVisible();
  await checkAccessibility(page);
  await page.getByLabel("Berätta").fill("Person 1 delade ut flygblad som uppmanade till våld mot person 2.");
  await goOn(page);
  await expect(heading(page, "Sades eller skrevs något ordagrant?")).toBeFocused();
  await goOn(page);
  await choose(page, "Nej, jag vet inte");
  await choose(page, "Allmän plats");
  await choose(page, "Jag såg, hörde eller läste det själv");
  await choose(page, "Propaganda som uppmanar till våld");
  await choose(page, "Inte bråttom");
  await expect(heading(page, "Vad är bra och skyddar?")).toBeFocused();
  await goOn(page);
  await expect(heading(page, "Har någon redan gjort något?")).toBeFocused();
  await goOn(page);

  await expect(heading(page, "Kontrollera innan du skickar")).toBeFocused();
  await look("intake-check");
  await fits(page);
  expect(page.url()).toMatch(/\/publik\/lamna-oro$/);
  expect(await page.evaluate(() => history.state)).toBeNull();
  await page.getByRole("button", { name: "Skicka oron" }).focus();
  await page.keyboard.press("Enter");

  await expect(heading(page, "Tack, vi har tagit emot din oro")).toBeVisible({ timeout: 60_000 });
  await look("intake-receipt");
  await fits(page);
  const code = (await page.locator(".receipt-code").textContent()) ?? "";
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

  await page.getByRole("link", { name: "Följ upp med din kod" }).press("Enter");
  await expect(heading(page, "Följ upp med din kod")).toBeVisible();
  await page.getByLabel("Din kod").fill(code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Vi har tagit emot den. Ingen har börjat arbeta med den än.")).toBeVisible();
  await page.getByLabel("Ditt meddelande").fill("Det var på eftermiddagen.");
  await page.getByRole("button", { name: "Skicka meddelandet" }).press("Enter");
  await expect(page.getByText("Meddelandet är skickat.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("listitem").filter({ hasText: "Det var på eftermiddagen." })).toBeVisible();
  await page.getByLabel("Välj filer").setInputFiles(picture);
  await page.getByRole("button", { name: "Skicka filerna" }).press("Enter");
  await expect(page.getByText(/^bilaga-1\.png/)).toBeVisible({ timeout: 60_000 });
  await look("intake-follow");
  await fits(page);
  expect(page.url()).toMatch(/\/publik\/folj-upp$/);
});

test("whoever is obliged to report is led to social services, and leaves a name here", async ({ page, look }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/publik/lamna-oro");
  await choose(page, "Nej");
  await choose(page, "Ett barn under 18 år");
  await expect(heading(page, "Gör en orosanmälan till socialtjänsten")).toBeVisible();
  await page.getByRole("button", { name: "Berätta här också" }).press("Enter");
  await choose(page, "Ja, jag är skyldig att anmäla");
  await expect(heading(page, "Gör en orosanmälan först")).toBeVisible();
  await look("intake-mandated");
  await page.getByRole("button", { name: "Berätta här med namn" }).press("Enter");

  await expect(heading(page, "Hur når vi dig?")).toBeFocused();
  await goOn(page);
  await expect(page.getByRole("link", { name: "Skriv ditt namn" })).toBeVisible();
  await look("intake-contact-errors");
  await page.getByLabel("Ditt namn").fill("Vera Provsson");
  await page.getByLabel("Telefon").fill("070-174 06 05");
  await look("intake-contact");
  await fits(page);
  await goOn(page);
  await page.getByLabel("Berätta").fill("Person 1 visade person 2 en film där våld hyllades.");
  await goOn(page);
  await goOn(page);
  await choose(page, "Nej, jag vet inte");
  await choose(page, "Skola eller förskola");
  await choose(page, "Jag såg, hörde eller läste det själv");
  await choose(page, "Någon hyllar eller försvarar våld");
  await choose(page, "Inte bråttom");
  await goOn(page);
  await goOn(page);
  await expect(page.getByText("Vera Provsson")).toBeVisible();
  await look("intake-check-named");
  await fits(page);
  await page.getByRole("button", { name: "Skicka oron" }).press("Enter");
  await expect(heading(page, "Tack, vi har tagit emot din oro")).toBeVisible({ timeout: 60_000 });
  await page
    .getByLabel("Välj filer")
    .setInputFiles([picture, { name: "program.exe", mimeType: "", buffer: Buffer.from("MZ") }]);
  await page.getByRole("button", { name: "Skicka filerna" }).press("Enter");
  await expect(page.getByText("En fil är skickad.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^bilaga-1\.png/)).toBeVisible();
  await expect(page.getByText(picture.name)).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^program.exe: Filer av det slaget tas inte emot/ })).toBeVisible();
  await look("intake-receipt-named");
  await fits(page);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("every public page leads to those who take complaints", async ({ page }) => {
  for (const path of ["/", "/publik/lamna-oro", "/publik/folj-upp", "/publik/tillganglighet"]) {
    await page.goto(path);
    const complaints = page.getByRole("navigation", { name: "Klaga eller fråga om dina uppgifter" });
    await expect(complaints.getByRole("link")).toHaveText(["Dataskyddsombudet", "IMY", "JO"]);
  }
});
