import type { APIRequestContext, Page } from "@playwright/test";
import { expect, login, lookAt, test } from "./support/fixtures";
import { type Machine, machine } from "./support/machines";
import { proveWhoYouAre } from "./support/strong";

// Issue 3, acceptance 1: the police ask, two people grant a part, the police fetch it and nothing else, and give a receipt.
test.setTimeout(600_000);
test.use({ actionTimeout: 20_000 });

const GIVEN = "Person 1 skrev i kommentarsfältet att person 2 skulle få ångra sig.";
const KEPT_BACK = "Biblioteksvärden har pratat med person 1 två gånger.";
const SCOPES = "police.requests:write police.requests:read police.packages:read";
const NOT_MAILBOX = [
  "/me",
  "/concerns",
  "/disclosures/019aa1f0-7c00-7000-8000-000000000001",
  "/police-requests",
  "/partner-calls",
  "/audit-events",
  "/api-clients",
  "/recipients",
  "/identity-access-requests",
  "/observations",
];

const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
const choose = (page: Page, group: string, choice: string | RegExp) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name: choice }).check();
const next = (page: Page) => page.getByRole("button", { name: "Fortsätt", exact: true }).click();

/** A concern from the municipality's e-service. @return its case number */
async function concernComesIn(request: APIRequestContext): Promise<string> {
  const service = await machine(request, "samverka-municipal", "concerns:submit");
  const answer = await service.post("/partner/concerns", {
    subjectKind: "adult",
    eventType: "threat",
    urgency: "days",
    emergencyCalled: false,
    observedEvents: [{ whatHappened: GIVEN, datePrecision: "unknown", placeKind: "online", source: "first_hand" }],
    alreadyTried: KEPT_BACK,
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).caseNumber;
}

async function sortAndAssign(page: Page, number: string) {
  await page.goto("/oro");
  await page.getByRole("link", { name: number }).click();
  await title(page, new RegExp(number));
  const doNow = page.getByRole("region", { name: "Gör detta nu" });
  await doNow.getByRole("link", { name: "Sortera oron" }).click();
  await choose(page, "Är någon i fara just nu?", "Nej");
  await choose(page, "Hur bråttom är det?", /^Inom några dagar/);
  await page.getByRole("button", { name: "Spara sorteringen" }).click();
  await expect(page.getByText("Oron är sorterad.")).toBeVisible();
  await doNow.getByRole("link", { name: "Utse handläggare" }).click();
  await page.getByRole("radio", { name: /Hanna Wikström/ }).check();
  await page.getByRole("button", { name: "Ge ärendet" }).click();
  await expect(page.getByText("Handläggaren är utsedd.")).toBeVisible();
}

/** Finds the request among those that wait, and makes it a part of the case. */
async function takeUp(page: Page, number: string, asked: string) {
  await page.goto("/polisens-begaran");
  await title(page, "Polisens begäran");
  await lookAt(page, "police-requests");
  await page.getByRole("row").filter({ hasText: "Ny" }).first().getByRole("link").click();
  await title(page, "Begäran från polisen");
  await expect(page.getByText(asked)).toBeVisible();
  await expect(page.getByText("5000-K123456-26")).toBeVisible();
  await lookAt(page, "police-request");
  await page.getByRole("combobox", { name: "Ärende" }).pressSequentially(number);
  await page.getByRole("option", { name: new RegExp(number) }).click();
  await page.getByRole("form", { name: "Ta upp i ett ärende" }).getByRole("button", { name: "Fortsätt" }).click();
  await title(page, "Ta upp polisens begäran");
  await lookAt(page, "disclosure-begin");
  await page.getByRole("button", { name: "Ta upp begäran i ärendet" }).click();
}

async function preparePart(page: Page) {
  await title(page, "Vad som ska lämnas");
  await next(page);
  await expect(page.getByRole("heading", { name: "Det här behöver du rätta" })).toBeVisible();
  await lookAt(page, "disclosure-parts-errors");
  await page.getByRole("checkbox", { name: "Vad som hände" }).check();
  await page.getByRole("combobox", { name: /^Vad som hände/ }).selectOption("municipality");
  await lookAt(page, "disclosure-parts");
  await next(page);
  await title(page, "Rättslig grund");
  await choose(page, "Rättslig grund", /^Uppgift som behövs i brottsbekämpningen/);
  await choose(page, "Behövs uppgiften i myndighetens brottsbekämpning?", "Ja");
  await choose(page, "Är det klart att intresset av sekretess väger tyngre?", "Nej");
  await page
    .getByLabel(/avvägning/i)
    .fill(
      "Polisen behöver uppgiften för att skydda den som hotas. Det väger tyngre än den enskildes intresse av att den inte lämnas.",
    );
  await page.getByLabel("Vad behöver mottagaren uppgifterna till?").fill("Att hindra att hotet sätts i verket.");
  await lookAt(page, "disclosure-ground");
  await next(page);
  await title(page, "Kontrollera uppgifterna");
  await expect(page.getByText(GIVEN)).toBeVisible();
  await expect(page.getByText(KEPT_BACK)).toHaveCount(0);
  await choose(page, "Hur mycket lämnas?", "Bara en del lämnas");
  await page
    .getByLabel("Vad lämnas inte, och varför?")
    .fill("Vad som redan är prövat behövs inte för att skydda den hotade.");
  await lookAt(page, "disclosure-check");
  await page.getByRole("button", { name: "Lägg fram för godkännande" }).click();
  await title(page, /^Utlämnande till Polismyndigheten/);
}

const checksum = async (page: Page) => (await page.locator(".disclosure-hash").textContent()) ?? "";

/** Says yes to what is on the page. Nobody does without having just proved who they are. */
async function approve(page: Page, username: string, name: string) {
  await page.getByRole("button", { name: "Godkänn", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Godkänn utlämnandet" });
  await dialog.getByRole("button", { name: "Godkänn", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Styrk vem du är" })).toBeVisible();
  await lookAt(page, name);
  await proveWhoYouAre(page, username);
  await expect(page.getByText("Du har godkänt", { exact: true })).toBeVisible();
}

async function fetchPackage(police: Machine, requestId: string) {
  const packages = await (await police.get("/partner/police/packages?limit=100")).json();
  const sent = packages.items.find((one: { requestId: string }) => one.requestId === requestId);
  expect(sent, "a package in the mailbox").toBeTruthy();
  const opened = await police.get(`/partner/police/packages/${sent.id}`);
  expect(opened.status()).toBe(200);
  return { sent, text: await opened.text() };
}

test("the police ask, two people grant a part, and the police read that and nothing else", async ({
  page,
  request,
  signedIn,
}) => {
  const number = await concernComesIn(request);
  await login(page, "samordnare", "/oro");
  const handler = await signedIn("handlaggare");
  await sortAndAssign(page, number);

  const asked = `Har kommunen uppgifter om den som hotade på nätet? Fråga om ${number}.`;
  const police = await machine(request, "samverka-police", SCOPES, {
    "x-request-reason": "Utredning om grovt olaga hot",
    "x-case-number": "5000-K123456-26",
  });
  const submitted = await police.post("/partner/police/requests", {
    unit: "Polismyndigheten, lokalpolisområde Umeå",
    asked,
    neededFor: "Att hindra att hotet sätts i verket.",
    claimedBasis: "act_2025_170_section_6",
  });
  expect(submitted.status(), await submitted.text()).toBe(201);
  const requestId = (await submitted.json()).id;
  for (const path of NOT_MAILBOX) expect([403, 404], path).toContain((await police.get(path)).status());

  await takeUp(page, number, asked);
  await title(page, "Vad som ska lämnas");
  const disclosure = new URL(page.url()).pathname.split("/")[2];
  await handler.goto(`/utlamnanden/${disclosure}/forbered`);
  await preparePart(handler);
  await lookAt(handler, "disclosure-in-review");
  await approve(handler, "handlaggare", "disclosure-step-up");
  await expect(handler.getByText("Du har godkänt. Nu väntar det på någon annan.")).toBeVisible();
  await expect(handler.getByRole("button", { name: "Godkänn", exact: true })).toHaveCount(0);
  const hash = await checksum(handler);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);

  const status = async () => (await (await police.get(`/partner/police/requests/${requestId}`)).json()).status;
  expect(await status()).toBe("received");
  await page.goto(`/utlamnanden/${disclosure}`);
  await title(page, /^Utlämnande till Polismyndigheten/);
  expect(await checksum(page)).toBe(hash);
  await expect(page.getByText(GIVEN)).toBeVisible();
  await approve(page, "samordnare", "disclosure-second-step-up");
  await expect(page.getByText("Delvis beviljat")).toBeVisible();
  const none = await (await police.get("/partner/police/packages?limit=100")).json();
  expect(none.items.filter((one: { requestId: string }) => one.requestId === requestId)).toEqual([]);
  await page.getByRole("button", { name: "Skicka", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Skicka" });
  await lookAt(page, "disclosure-send");
  await dialog.getByRole("button", { name: "Skicka", exact: true }).click();
  await expect(page.getByText("Uppgifterna är lämnade")).toBeVisible();
  expect(await status()).toBe("answered");

  const { sent, text } = await fetchPackage(police, requestId);
  const { content, contentHash } = JSON.parse(text);
  expect(
    content.items.flatMap((item: { fields: { value: string }[] }) => item.fields.map(({ value }) => value)),
  ).toContain(GIVEN);
  expect(content.yourCaseNumber).toBe("5000-K123456-26");
  for (const kept of [KEPT_BACK, number, "redan är prövat", "väger tyngre", "Hanna", "Sara"]) {
    expect(text).not.toContain(kept);
  }
  for (const path of [`/disclosures/${content.disclosureId}`, `/concerns/${content.disclosureId}`, ...NOT_MAILBOX]) {
    expect([403, 404], path).toContain((await police.get(path)).status());
  }
  const receipt = await police.post(`/partner/police/packages/${sent.id}/receipt`, { contentHash });
  expect(receipt.status(), await receipt.text()).toBe(201);

  await page.reload();
  await expect(page.getByText("Kvitterat")).toBeVisible();
  await lookAt(page, "disclosure-receipted");
  await handler.goto(`/utlamnanden/${disclosure}`);
  await handler.getByRole("link", { name: "Se i ärendet vem som har läst" }).click();
  await title(handler, new RegExp(number));
  const read = handler.getByRole("row").filter({ hasText: "Polisen öppnade ett paket" });
  await expect(read).toHaveCount(1);
  await expect(read).toContainText("Polisens system");
  await lookAt(handler, "case-reads");
  await handler.getByRole("tab", { name: "Ändringar" }).click();
  await expect(handler.getByText("Mottagaren kvitterade").first()).toBeVisible();
  await lookAt(handler, "case-history");

  const auditor = await signedIn("dataskydd", "/polisens-anrop");
  await expect(auditor.getByRole("row").filter({ hasText: "Kvitterade ett paket" }).first()).toContainText(
    "Utredning om grovt olaga hot",
  );
  await lookAt(auditor, "police-calls");
});

test("what the police have seen is read and handled by the coordinator", async ({ page, request }) => {
  const police = await machine(request, "samverka-police", "police.observations:write", {
    "x-request-reason": "Underlag till l%C3%A4gesbilden",
    "x-case-number": "5000-K654321-26",
  });
  const what = "Klistermärken med våldsbejakande budskap på flera lyktstolpar.";
  const handedIn = { observedOn: "2026-11-20", area: "Rundvik", reliability: "b", what };
  const answer = await police.post("/partner/police/observations", handedIn);
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = await answer.json();
  expect([403, 404]).toContain((await police.get(`/observations/${id}`)).status());

  await login(page, "samordnare", "/iakttagelser");
  await title(page, "Iakttagelser");
  await lookAt(page, "observations");
  await page.goto(`/iakttagelser/${id}`);
  await expect(page.getByText(what)).toBeVisible();
  await lookAt(page, "observation");
  await page.getByRole("button", { name: "Markera som hanterad" }).click();
  await expect(page.getByText(/^Sara Hedman,/)).toBeVisible();
  await lookAt(page, "observation-handled");
});
