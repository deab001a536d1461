import { expect, lookAt, test } from "./support/fixtures";

// HR's file: looked through, corrected, read in, and then counted where routines are acknowledged.
test.setTimeout(180_000);
test.use({ actionTimeout: 20_000 });

const HEADINGS = "Anställningsnummer;Enhet;Enhetsnamn;Sektor;Personalgrupp;Startdatum\r\n";

test("an administrator reads in a file from HR after correcting it", async ({ signedIn }) => {
  const number = `E2E${Date.now().toString(36)}`;
  const file = (rows: string, encoding: BufferEncoding = "utf8") => ({
    name: "personal.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(HEADINGS + rows, encoding),
  });
  const page = await signedIn("admin", "/personal");
  await expect(page.getByRole("heading", { level: 1, name: "Personal från HR" })).toBeVisible();
  await page
    .getByLabel("Fil från HR")
    .setInputFiles(file(`${number};${number};Nya skolan;Barn och utbildning;Lärare;45516\r\n`));
  await page.getByRole("button", { name: "Granska filen" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Startdatum" }).filter({ hasText: "2" })).toBeVisible();
  await lookAt(page, "staff-1-to-correct");

  // As a Swedish spreadsheet saves it when it is not asked for UTF-8.
  await page
    .getByLabel("Fil från HR")
    .setInputFiles(file(`${number};${number};Nya skolan;Barn och utbildning;Lärare;2024-08-12\r\n`, "latin1"));
  await page.getByRole("button", { name: "Granska filen" }).click();
  await expect(page.getByText("1 rad, inget att rätta")).toBeVisible();
  await lookAt(page, "staff-2-checked");
  await page.getByRole("button", { name: "Läs in", exact: true }).click();
  await expect(page.getByText("Filen är inläst. 1 nya, 0 ändrade och 0 som har slutat.")).toBeVisible();
  await expect(
    page.getByRole("table", { name: "Hämtat från HR" }).getByText("Fil", { exact: true }).first(),
  ).toBeVisible();

  const coordinator = await signedIn("samordnare", "/rutiner");
  await coordinator.getByRole("link", { name: "Vid oro för våldsbejakande extremism", exact: true }).first().click();
  await coordinator.waitForURL(/\/rutiner\/[0-9a-f-]{36}/);
  await coordinator.getByRole("link", { name: "Kvitteringar" }).click();
  await expect(coordinator.getByRole("table", { name: "Per enhet" }).getByText("Artediskolan")).toBeVisible();
  await lookAt(coordinator, "staff-3-coverage");
});
