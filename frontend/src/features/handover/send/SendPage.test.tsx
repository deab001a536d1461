import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aHandOver, aPreview, aRecipient, bases, drafts, HASH, ID, on, parts, problem } from "../testing/api";
import { open } from "../testing/open";

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(...drafts());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

type User = ReturnType<typeof open>["user"];
const next = (user: User) => user.click(screen.getByRole("button", { name: "Fortsätt" }));
const BALANCE = "Utan uppgiften kan de inte hjälpa.";

function answering({ second = false }: { second?: boolean } = {}) {
  const asked: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}/hand-overs", () => ({
      caseNumber: "2026-0042",
      canBegin: ["transfer" as const, "referral" as const],
      items: [],
    })),
    on("get", "/recipients", () => ({ items: [aRecipient()] })),
    on("get", "/concerns/{id}/hand-over-options", () => ({ caseNumber: "2026-0042", parts })),
    on("get", "/me/disclosure-guide", bases),
    on("post", "/concerns/{id}/hand-over-previews", ({ body }) => {
      asked.push(body);
      return aPreview({ needsSecondPerson: second });
    }),
    on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
  );
  return asked;
}

async function fillIn(user: User) {
  await user.click(await screen.findByLabelText("Mottagningen"));
  await user.click(screen.getByLabelText("Här i Samverka"));
  await next(user);
  await user.click(await screen.findByLabelText("Vad som hände"));
  await next(user);
  await user.click(await screen.findByLabelText("I kommunens övriga verksamhet"));
  await user.click(await screen.findByLabelText("Nödvändigt för den egna uppgiften"));
  await user.click(screen.getByLabelText("Ja"));
  await user.type(screen.getByLabelText(/Avvägning mellan/), BALANCE);
  await next(user);
}

test("what was previewed is what is sent, with its hash and the version it was made of", async () => {
  const sent: unknown[] = [];
  const asked = answering();
  server.use(
    on("post", "/concerns/{id}/hand-overs", ({ body, ifMatch }) => {
      sent.push({ ifMatch, ...body });
      return HttpResponse.json(aHandOver(), { status: 201 });
    }),
  );
  const { user } = open(`/oro/${ID}/overlamna`);
  await fillIn(user);
  expect(await screen.findByRole("heading", { name: "Kontrollera uppgifterna" })).toBeVisible();
  expect(screen.getByText("Person 1 hotade person 2.")).toBeVisible();
  expect(screen.queryByText("Hur bråttom")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Överlämna till Mottagningen" }));
  expect(await screen.findByRole("heading", { name: "Uppgifterna är på väg" })).toBeVisible();
  const choice = {
    kind: "transfer",
    recipientId: aRecipient().id,
    method: "in_system",
    parts: [parts[1]?.key],
    identityFields: [],
  };
  expect(asked).toEqual([choice]);
  expect(sent).toEqual([
    {
      ...choice,
      ifMatch: '"7"',
      packageHash: HASH,
      basisCode: "osl_10_2",
      holder: "municipality",
      answers: [{ question: "necessary", answer: "yes" }],
      balance: BALANCE,
    },
  ]);
});

test("nothing is chosen from the start, and a hand-over needs something", async () => {
  answering();
  const { user, at } = open(`/oro/${ID}/overlamna`);
  await user.click(await screen.findByLabelText("Mottagningen"));
  await user.click(screen.getByLabelText("Telefon"));
  await next(user);
  for (const box of await screen.findAllByRole("checkbox")) expect(box).not.toBeChecked();
  await next(user);
  expect(await screen.findByRole("link", { name: /Välj minst en uppgift/ })).toBeVisible();
  expect(at()).toContain("steg=uppgifter");
});

test("a referral may say nothing, and then asks for no basis", async () => {
  answering();
  server.use(
    on("post", "/concerns/{id}/hand-over-previews", () => {
      const preview = aPreview();
      return { ...preview, contents: { ...preview.contents, kind: "referral" as const, parts: [] } };
    }),
  );
  const { user } = open(`/oro/${ID}/hanvisa`);
  await user.click(await screen.findByLabelText("Mottagningen"));
  await user.click(screen.getByLabelText("Telefon"));
  await next(user);
  await screen.findAllByRole("checkbox");
  await next(user);
  expect(await screen.findByText("Inga uppgifter lämnas, så ingen rättslig grund behövs.")).toBeVisible();
  await next(user);
  expect(await screen.findByRole("button", { name: "Hänvisa till Mottagningen" })).toBeVisible();
  expect(screen.getByText("Inga uppgifter ur ärendet lämnas.")).toBeVisible();
});

test("where a second person is needed it is a proposal, and says so", async () => {
  answering({ second: true });
  server.use(
    on("post", "/concerns/{id}/hand-overs", () =>
      HttpResponse.json(aHandOver({ status: "proposed", sentAt: null, acknowledgeBy: null }), { status: 201 }),
    ),
  );
  const { user } = open(`/oro/${ID}/overlamna`);
  await fillIn(user);
  expect(await screen.findByText(/En kollega måste godkänna/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Föreslå för en kollega" }));
  expect(await screen.findByRole("heading", { name: "Förslaget väntar på en kollega" })).toBeVisible();
});

test("when the case has changed nothing is sent, and what would leave now is shown", async () => {
  const asked = answering();
  server.use(
    on("post", "/concerns/{id}/hand-overs", () =>
      problem(409, "package-changed", { title: "Det som skulle lämnas är inte längre detsamma", detail: "Granska." }),
    ),
  );
  const { user } = open(`/oro/${ID}/overlamna`);
  await fillIn(user);
  await user.click(await screen.findByRole("button", { name: "Överlämna till Mottagningen" }));
  expect(await screen.findByText("Det som skulle lämnas är inte längre detsamma")).toBeVisible();
  await waitFor(() => expect(asked).toHaveLength(2));
});

test("what the API points out leads back to its step", async () => {
  answering();
  server.use(
    on("post", "/concerns/{id}/hand-overs", () =>
      problem(422, "validation-failed", {
        errors: [{ pointer: "#/balance", code: "balance_too_short", detail: "Skriv en längre avvägning." }],
      }),
    ),
  );
  const { user, at } = open(`/oro/${ID}/overlamna`);
  await fillIn(user);
  await user.click(await screen.findByRole("button", { name: "Överlämna till Mottagningen" }));
  expect(await screen.findByRole("link", { name: "Skriv en längre avvägning." })).toBeVisible();
  expect(at()).toContain("steg=grund");
});

test("where it cannot be begun it says so", async () => {
  server.use(
    on("get", "/concerns/{id}/hand-overs", () => ({ caseNumber: "2026-0042", canBegin: [], items: [aHandOver()] })),
  );
  open(`/oro/${ID}/overlamna`);
  expect(await screen.findByText("Det går inte just nu")).toBeVisible();
});
