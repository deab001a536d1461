import type { Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/fixtures";
import { machine } from "./support/machines";

// A learning platform tells who has completed a course; it is matched once, and coverage, the head of the sector and the
// employee see it. Then the employee enrols in a session, and the coordinator sees who comes.
test.setTimeout(240_000);
test.use({ actionTimeout: 20_000 });

/** As the demo has it: required of teachers, who are in the sector of the head that is logged in. */
const TRAINING = "Första linjen: se, prata, lämna oro";
/** Of the account `larare`. */
const TEACHER = "N1001";

const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

test("a completion from a learning platform is matched once and seen by those it is for", async ({
  page,
  request,
  signedIn,
}) => {
  const course = `kurs ${Date.now().toString(36)}`;
  const platform = await machine(request, "samverka-lms", "training.completions:write");
  const row = {
    externalId: `e2e-${Date.now()}`,
    employee: TEACHER,
    training: course,
    completedOn: new Date().toISOString().slice(0, 10),
    changedAt: new Date().toISOString(),
  };
  const taken = await platform.post("/partner/lms/completions", { completions: [row] });
  expect(taken.status(), await taken.text()).toBe(200);
  expect(await taken.json()).toMatchObject({ recorded: 1, waiting: 1, refused: 0 });

  const coordinator = await signedIn("samordnare", "/utbildningar/koppla");
  await title(coordinator, "Koppla från lärplattform");
  await lookAt(coordinator, "training-1-references");
  await coordinator.getByRole("button", { name: `Koppla: ${course}` }).click();
  await coordinator.getByLabel("Utbildning", { exact: true }).selectOption({ label: TRAINING });
  await coordinator.getByRole("dialog").getByRole("button", { name: "Spara" }).click();
  await expect(coordinator.getByText("Sparat")).toBeVisible();
  expect(await (await platform.post("/partner/lms/completions", { completions: [row] })).json()).toMatchObject({
    repeated: 1,
    waiting: 0,
  });

  await coordinator.goto("/utbildningar/tackning");
  await lookAt(coordinator, "training-2-coverage");
  await coordinator.getByRole("link", { name: TRAINING }).click();
  await title(coordinator, TRAINING);
  await lookAt(coordinator, "training-3-by-sector");
  await expect(coordinator.getByRole("heading", { name: "Vilka som behöver utbildningen" })).toHaveCount(0);

  const lead = await signedIn("sektorchef", "/utbildningar/tackning");
  await lead.getByRole("link", { name: TRAINING }).click();
  await expect(lead.getByRole("heading", { name: "Per enhet i din sektor" })).toBeVisible();
  await expect(lead.getByRole("heading", { name: "Vilka som behöver utbildningen" })).toBeVisible();
  await expect(lead.getByText(new RegExp(`\\b${TEACHER}\\b`))).toHaveCount(0);
  await lookAt(lead, "training-4-gaps");

  const teacher = await signedIn("larare", "/utbildningar/mina");
  const own = teacher.getByRole("row", { name: new RegExp(TRAINING) });
  await expect(own.getByText("Giltig")).toBeVisible();
  await lookAt(teacher, "training-5-own");

  await teacher.goto("/utbildningar/tillfallen");
  await lookAt(teacher, "training-6-sessions");
  await teacher.getByRole("link", { name: TRAINING }).first().click();
  await title(teacher, TRAINING);
  const address = new URL(teacher.url()).pathname;
  const enrol = teacher.getByRole("button", { name: "Anmäl dig" });
  if (await enrol.isVisible()) await enrol.click();
  await expect(teacher.getByText("Du har plats")).toBeVisible();
  await lookAt(teacher, "training-7-session");

  await coordinator.goto(address);
  await expect(coordinator.getByText(new RegExp(TEACHER))).toBeVisible();
  for (const [place, name] of [
    ["/utbildningar", "training-8-catalogue"],
    ["/utbildningar/krav", "training-9-requirements"],
    ["/utbildningar/krav/ny", "training-10-require"],
    ["/utbildningar/nyckelpersoner", "training-11-key-persons"],
    ["/utbildningar/tillfallen/ny/plan", "training-12-plan"],
  ] as const) {
    await coordinator.goto(place);
    await lookAt(coordinator, name);
    await coordinator.setViewportSize({ width: 320, height: 900 });
    expect(
      await coordinator.evaluate(() => document.documentElement.scrollWidth),
      `${place} at 320 px`,
    ).toBeLessThanOrEqual(320);
    await coordinator.setViewportSize({ width: 1280, height: 900 });
  }
  await page.close();
});
