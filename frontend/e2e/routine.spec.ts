import type { APIRequestContext, Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/fixtures";
import { machine } from "./support/machines";

// From a draft to what everybody follows: written by one, approved by another, asked for, acknowledged, and shown to all.
test.setTimeout(240_000);
test.use({ actionTimeout: 20_000 });

/** As the demo has it, published. */
const ROUTINE = "Vid oro för våldsbejakande extremism";
const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
const inDialog = (page: Page, name: string) =>
  page.getByRole("dialog").getByRole("button", { name, exact: true }).click();

/** Somebody's worry, before the new version. @return its number */
async function handIn(request: APIRequestContext) {
  const service = await machine(request, "samverka-municipal", "concerns:submit");
  const answer = await service.post("/partner/concerns", {
    subjectKind: "place_or_event",
    eventType: "propaganda_or_symbols",
    urgency: "not_urgent",
    emergencyCalled: false,
    observedEvents: [
      {
        whatHappened: "Klistermärken på en busskur.",
        datePrecision: "unknown",
        placeKind: "public_place",
        source: "first_hand",
      },
    ],
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).caseNumber as string;
}

/** @return the version's number */
async function write(page: Page, routine: string, words: string) {
  await page.goto(`${routine}/arbete`);
  await page.getByRole("button", { name: "Skriv en ny version" }).click();
  await title(page, /^Skriv version \d+$/);
  const number = Number(/\d+/.exec((await page.getByRole("heading", { level: 1 }).textContent()) ?? "")?.[0]);
  for (const [edition, label] of [
    ["staff-sv", "Rubrik"],
    ["public-sv", "Rubrik"],
  ] as const) {
    await page.getByLabel("Utgåva").selectOption(edition);
    await page.getByLabel(label).fill(words);
  }
  await page.getByLabel("Vad som har ändrats").fill("Ny rubrik.");
  await page.getByRole("checkbox", { name: "Större ändring" }).check();
  await expect(page.getByText(/^Sparat \d/).first()).toBeVisible();
  // Kept on the server, and nothing in the browser: what is not yet saved is there after a reload.
  await page.reload();
  await expect(page.getByText(/^Här är det du hade skrivit/)).toBeVisible();
  await page.getByLabel("Utgåva").selectOption("public-sv");
  await expect(page.getByLabel("Rubrik")).toHaveValue(words);
  const day = page.getByRole("group", { name: "Ses över senast" });
  await day.getByRole("spinbutton").first().click();
  await page.keyboard.type(`${new Date().getFullYear() + 1}0601`);
  await lookAt(page, "routine-1-write");
  const forgotten = page.waitForResponse((answer) => answer.request().method() === "DELETE" && answer.ok());
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await forgotten;
  await page.goto(`${routine}/arbete`);
  await page.getByRole("button", { name: "Skicka för godkännande" }).click();
  await expect(page.getByText("Någon som inte har skrivit rutinen ska godkänna den.")).toBeVisible();
  return number;
}

test("a routine is written, approved by another, published, acknowledged and counted; a case in hand keeps its own", async ({
  page,
  request,
  signedIn,
}) => {
  const words = `När du är orolig ${Date.now().toString(36)}`;
  const caseNumber = await handIn(request);
  const coordinator = await signedIn("samordnare", "/rutiner");
  await coordinator.getByRole("link", { name: ROUTINE, exact: true }).first().click();
  await coordinator.waitForURL(/\/rutiner\/[0-9a-f-]{36}/);
  const routine = new URL(coordinator.url()).pathname;
  const number = await write(coordinator, routine, words);

  const other = await signedIn("samordnare2", `${routine}/arbete`);
  await other.getByRole("button", { name: "Godkänn" }).click();
  await expect(other.getByRole("heading", { name: `Version ${number}: Godkänd` })).toBeVisible();
  await coordinator.reload();
  await coordinator.getByRole("button", { name: "Publicera" }).click();
  await inDialog(coordinator, "Publicera nu");
  await expect(coordinator.getByRole("heading", { name: `Version ${number}: Gäller nu` })).toBeVisible();
  await lookAt(coordinator, "routine-2-work");

  // Anybody reads it at once; a minute is the most it may take.
  await page.goto("/publik/rutiner/vid-oro");
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await lookAt(page, "routine-3-public");

  await coordinator.getByRole("link", { name: "Kvitteringar" }).click();
  await title(coordinator, "Kvitteringar");
  await coordinator.getByRole("button", { name: "Be om kvittering" }).click();
  await coordinator.getByRole("checkbox", { name: "Lärare", exact: true }).check();
  await inDialog(coordinator, "Be om kvittering");
  await expect(coordinator.getByRole("button", { name: "Avsluta" }).first()).toBeVisible();

  const teacher = await signedIn("larare", "/rutiner");
  await lookAt(teacher, "routine-4-to-acknowledge");
  await teacher
    .getByRole("region", { name: "Rutiner att kvittera" })
    .getByRole("link", { name: ROUTINE, exact: true })
    .click();
  await title(teacher, words);
  await lookAt(teacher, "routine-5-read");
  await teacher.getByRole("button", { name: "Jag har läst och förstått" }).click();
  await expect(teacher.getByText("Tack. Rutinen är kvitterad.")).toBeVisible();

  // The head of the teacher's sector sees that one of one has; to the coordinator one is too few to tell.
  const head = await signedIn("sektorchef", `${routine}/kvitteringar`);
  const teachers = (of: Page) =>
    of.getByRole("row").filter({ hasText: "Lärare" }).filter({ hasText: "Barn och utbildning" });
  await expect(teachers(head).filter({ hasText: "100 % (1 av 1)" })).toBeVisible();
  await coordinator.reload();
  await expect(teachers(coordinator).filter({ hasText: "Visas inte" })).toBeVisible();
  await lookAt(coordinator, "routine-6-coverage");

  await coordinator.goto("/oro");
  await coordinator.getByRole("link", { name: caseNumber, exact: true }).click();
  await title(coordinator, new RegExp(caseNumber));
  await coordinator.goto(`${new URL(coordinator.url()).pathname}/rutin`);
  await expect(coordinator.getByText(`${ROUTINE}, version ${number - 1}`)).toBeVisible();
  await expect(coordinator.getByText("Det finns en nyare version. I det här ärendet gäller den här.")).toBeVisible();
  await lookAt(coordinator, "routine-7-case");
});
