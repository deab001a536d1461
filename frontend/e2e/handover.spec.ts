import type { Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/fixtures";
import { proveWhoYouAre } from "./support/strong";

// Acceptance 1, first half: from a report of nobody known to an identity that is gone here.
test.setTimeout(600_000);
test.use({ actionTimeout: 20_000 });

const SUBJECT = "Alvar Testsson";
const next = (page: Page) => page.getByRole("button", { name: "Fortsätt", exact: true }).click();
const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
const choose = (page: Page, group: string | RegExp, choice: string | RegExp) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name: choice }).check();
const doNow = (page: Page, action: string) =>
  page.getByRole("region", { name: "Gör detta nu" }).getByRole("link", { name: action }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole("dialog").or(page.getByRole("alertdialog")).getByRole("button", { name, exact: true }).click();

/** @return the text that finds the case again: nobody is told its number */
async function report(page: Page) {
  const what = `Person 1 visade en film där ett attentat hyllades, märkt ${Date.now().toString(36)}.`;
  await page.goto("/publik/lamna-oro");
  for (const answer of ["Nej", "En vuxen", "Nej, jag lämnar oron som privatperson", "Ja, jag vill vara anonym"]) {
    await page.getByRole("radio", { name: answer, exact: true }).check();
    await next(page);
  }
  await page.getByLabel("Berätta").fill(what);
  await next(page);
  await next(page);
  for (const answer of [
    "Nej, jag vet inte",
    "På nätet",
    "Jag såg, hörde eller läste det själv",
    "Någon hyllar eller försvarar våld",
    "Inte bråttom",
  ]) {
    await page.getByRole("radio", { name: answer, exact: true }).check();
    await next(page);
  }
  await next(page);
  await next(page);
  await title(page, "Kontrollera innan du skickar");
  await lookAt(page, "walk-01-check");
  await page.getByRole("button", { name: "Skicka oron" }).click();
  await expect(page.locator(".receipt-code")).toBeVisible({ timeout: 60_000 });
  return what;
}

/** The newest of the public's cases, which is the one with the highest number of their series. */
async function openNewest(coordinator: Page) {
  await coordinator.goto("/oro");
  const cases = coordinator.getByRole("link", { name: /^20\d\d-9\d{5}$/ });
  await expect(cases.first()).toBeVisible();
  const newest = (await cases.allTextContents()).toSorted().at(-1) as string;
  await lookAt(coordinator, "walk-02-list");
  await coordinator.getByRole("link", { name: newest, exact: true }).click();
  await title(coordinator, new RegExp(newest));
  return newest;
}

const idOf = (page: Page) => /[0-9a-f-]{36}/.exec(page.url())?.[0] as string;

/** What the API itself answers when the page is opened anew. */
async function answerTo<T>(page: Page, path: string): Promise<T> {
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === "GET" && new URL(answer.url()).pathname.endsWith(path) && answer.ok(),
  );
  await page.reload();
  return (await (await answered).json()) as T;
}

async function addRecipient(coordinator: Page) {
  await coordinator.goto("/mottagare");
  await title(coordinator, "Mottagare");
  await lookAt(coordinator, "walk-05-recipients");
  const name = `Socialtjänstens mottagning ${Date.now().toString(36)}`;
  await coordinator.goto("/mottagare/ny");
  await coordinator.getByLabel("Namn").fill(name);
  await choose(coordinator, "Slag", "Socialtjänst");
  await choose(coordinator, "Hör mottagaren till samma myndighet?", "Ja");
  await coordinator.getByRole("checkbox", { name: "Omar Lindqvist" }).check();
  await lookAt(coordinator, "walk-06-recipient");
  await coordinator.getByRole("button", { name: "Spara" }).click();
  // Whoever is let in to receive is let in by somebody who has just proved who they are.
  await proveWhoYouAre(coordinator, "samordnare");
  await expect(coordinator.getByText(name)).toBeVisible();
  return name;
}

async function handOver(coordinator: Page, id: string, recipient: string, what: string) {
  await coordinator.goto(`/oro/${id}/overlamning`);
  await title(coordinator, "Överlämning och hänvisning");
  await lookAt(coordinator, "walk-07-hand-overs");
  await coordinator.getByRole("link", { name: "Överlämna ärendet" }).click();
  await choose(coordinator, "Vem ska ta över ärendet?", new RegExp(recipient));
  await choose(coordinator, "Hur lämnas det?", /^Här i Samverka/);
  await lookAt(coordinator, "walk-08-to-whom");
  await next(coordinator);

  await title(coordinator, "Vad behöver mottagaren?");
  await expect(coordinator.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await next(coordinator);
  await expect(coordinator.getByRole("link", { name: /Välj minst en uppgift/ })).toBeVisible();
  await coordinator.getByRole("checkbox", { name: /^Vad som hände/ }).check();
  await coordinator.getByRole("checkbox", { name: "Namn", exact: true }).check();
  await coordinator.getByRole("checkbox", { name: "Födelseår", exact: true }).check();
  await lookAt(coordinator, "walk-09-what");
  await next(coordinator);

  await title(coordinator, "Varför får det lämnas?");
  await choose(coordinator, "Var kommer uppgifterna från?", "I kommunens övriga verksamhet");
  await choose(coordinator, "Rättslig grund", "Nödvändigt för den egna uppgiften");
  await choose(coordinator, /^Är det nödvändigt för kommunens egen uppgift/, "Ja");
  await choose(coordinator, /^Handlar det bara om att det blir enklare/, "Nej");
  await coordinator
    .getByLabel("Avvägning mellan behovet och den enskildes skydd")
    .fill("Utan uppgifterna kan socialtjänsten inte erbjuda stöd. Inget mer än det som behövs för det lämnas.");
  await lookAt(coordinator, "walk-10-why");
  await next(coordinator);

  await title(coordinator, "Kontrollera uppgifterna");
  await expect(coordinator.getByText(what).first()).toBeVisible();
  await expect(coordinator.getByText(SUBJECT)).toHaveCount(0);
  await lookAt(coordinator, "walk-11-check");
  await coordinator.getByRole("button", { name: `Överlämna till ${recipient}` }).click();
  await title(coordinator, "Uppgifterna är på väg");
  await lookAt(coordinator, "walk-12-sent");
}

test("a report of nobody known is handed over to social services, and who it is about is gone here", async ({
  page,
  signedIn,
}) => {
  const what = await report(page);

  const coordinator = await signedIn("samordnare");
  const handler = await signedIn("handlaggare");
  const receiver = await signedIn("handlaggare2");
  const number = await openNewest(coordinator);
  const id = idOf(coordinator);
  await expect(coordinator.getByText(what)).toBeVisible();
  await expect(coordinator.getByText("Allmänheten", { exact: true })).toBeVisible();
  await expect(coordinator.getByText("Har inte lämnat kontaktuppgifter. Kan nås med meddelanden.")).toBeVisible();
  await lookAt(coordinator, "walk-03-case");
  await doNow(coordinator, "Sortera oron");
  await choose(coordinator, "Är någon i fara just nu?", "Nej");
  await coordinator.getByRole("button", { name: "Spara sorteringen" }).click();
  await doNow(coordinator, "Utse handläggare");
  await coordinator.getByRole("radio", { name: /Hanna Wikström/ }).check();
  await coordinator.getByRole("button", { name: "Ge ärendet" }).click();
  await expect(coordinator.getByText("Handläggaren är utsedd.")).toBeVisible();

  // The handler knows who it is, and seals it.
  await handler.goto(`/oro/${id}/vem`);
  await title(handler, "Vem det gäller");
  await lookAt(handler, "walk-20-nobody-yet");
  await handler.getByRole("link", { name: "Skriv in en person" }).click();
  await handler.getByLabel("Namn").fill(SUBJECT);
  await handler.getByLabel("Födelseår").fill("1994");
  await lookAt(handler, "walk-21-record");
  await handler.getByRole("button", { name: "Försegla uppgifterna" }).click();
  await expect(handler.getByText("Styrk vem du är en gång till")).toBeVisible();
  await lookAt(handler, "walk-22-step-up");
  await proveWhoYouAre(handler, "handlaggare", (beside) => lookAt(beside, "walk-23-one-time-code"));
  await expect(handler.getByText("Uppgifterna är förseglade", { exact: true })).toBeVisible();
  await expect(handler.getByText(SUBJECT)).toHaveCount(0);
  await lookAt(handler, "walk-24-sealed");

  // The coordinator works on without knowing.
  await coordinator.goto(`/oro/${id}/vem`);
  await title(coordinator, "Vem det gäller");
  await expect(coordinator.getByText(SUBJECT)).toHaveCount(0);
  await lookAt(coordinator, "walk-04-not-yours");
  const recipient = await addRecipient(coordinator);
  await handOver(coordinator, id, recipient, what);

  // Social services open it after a stronger login, and take over.
  await receiver.goto("/overlamnat");
  await expect(receiver.getByRole("link", { name: number })).toBeVisible();
  await lookAt(receiver, "walk-30-received");
  await receiver.getByRole("link", { name: number }).click();
  await expect(receiver.getByText(what).first()).toBeVisible();
  await expect(receiver.getByText(SUBJECT)).toHaveCount(0);
  await expect(receiver.getByRole("button", { name: "Ta över" })).toHaveCount(0);
  await lookAt(receiver, "walk-31-package");
  await receiver.getByRole("button", { name: "Visa vem det gäller" }).click();
  await proveWhoYouAre(receiver, "handlaggare2");
  await expect(receiver.getByText(SUBJECT)).toBeVisible();
  await lookAt(receiver, "walk-32-opened");
  await receiver.getByRole("button", { name: "Ta över" }).click();
  await lookAt(receiver, "walk-33-take-over");
  await confirm(receiver, "Ta över");
  await expect(receiver.getByText("Uppgifterna är borttagna här.")).toBeVisible();
  await expect(receiver.getByText(SUBJECT)).toHaveCount(0);
  await lookAt(receiver, "walk-34-taken-over");

  // Gone here: for the handler who wrote it, for the receiver, for the sender. The pages say so, and the API does.
  const held = await answerTo<{ items: unknown[] }>(handler, `/concerns/${id}/identities`);
  expect(held.items).toEqual([]);
  await expect(handler.getByText("Ingen är inskriven")).toBeVisible();
  await lookAt(handler, "walk-40-gone");
  const taken = await answerTo<{ contents: unknown; handOver: { allowedActions: string[] } }>(
    receiver,
    `/received-hand-overs/${idOf(receiver)}`,
  );
  expect(taken.contents ?? null).toBeNull();
  expect(taken.handOver.allowedActions).not.toContain("open_identity");
  await expect(receiver.getByText("Uppgifterna är borttagna här.")).toBeVisible();
  await coordinator.goto(`/oro/${id}/overlamning`);
  await coordinator.getByRole("link", { name: recipient }).click();
  await expect(coordinator.getByText("Innehållet är borttaget här. Bara kvittot finns kvar.")).toBeVisible();
  await lookAt(coordinator, "walk-41-receipt");
});
