import { screen, waitFor } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aConcern, aState, hanna, ID, on, problem, sara } from "../testing/api";
import { open } from "../testing/open";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const proposal = {
  kind: "closure" as const,
  outcome: "no_basis" as const,
  reason: "Inget våld fanns.",
  proposedBy: hanna,
  proposedAt: "2026-11-22T09:00:00Z",
};

test("one thing to do now, the rest in the menu, and the case number alone in the title", async () => {
  server.use(
    on("get", "/concerns/{id}", () => aConcern({ allowedActions: ["triage", "refer_to_emergency", "write_journal"] })),
  );
  const { user } = open(`/oro/${ID}`);
  expect(await screen.findByRole("link", { name: "Sortera oron" })).toHaveAttribute("href", `/oro/${ID}/sortera`);
  expect(document.title).toBe("Ärende 2026-0042 – Samverka");
  await user.click(screen.getByRole("button", { name: "Fler åtgärder" }));
  expect(screen.getAllByRole("menuitem").map((choice) => choice.textContent)).toEqual([
    "Anteckna kontakt med 112 eller polis",
    "Skriv i journalen",
    "Skriv ut",
  ]);
});

test("the one who proposed is told that somebody else decides", async () => {
  server.use(
    on("get", "/concerns/{id}", () => aConcern({ proposal: { ...proposal, proposedBy: sara }, allowedActions: [] })),
  );
  open(`/oro/${ID}`);
  expect(await screen.findByText("Det är ditt förslag. Någon annan beslutar.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkänn förslaget" })).not.toBeInTheDocument();
});

test("a second person sees who, what and why, and rejects with a reason", async () => {
  const sent: unknown[] = [];
  let decided = false;
  server.use(
    on("get", "/concerns/{id}", () =>
      decided ? aConcern({ version: 4 }) : aConcern({ proposal, allowedActions: ["decide_proposal"] }),
    ),
    on("post", "/concerns/{id}/proposal/rejection", ({ body, ifMatch }) => {
      sent.push([ifMatch, body]);
      decided = true;
      return aState();
    }),
  );
  const { user } = open(`/oro/${ID}`);
  expect(await screen.findByText("Hanna Wikström föreslår att ärendet avslutas")).toBeVisible();
  expect(screen.getByText("Ingen grund för oro")).toBeVisible();
  expect(screen.getByText("Inget våld fanns.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Avslå förslaget" }));
  const dialog = await screen.findByRole("dialog");
  const reject = [...dialog.querySelectorAll("button")].find((button) => button.textContent === "Avslå förslaget");
  if (!reject) throw new Error("no button");
  await user.click(reject);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText("Varför säger du nej?"), "Följ upp först.");
  await user.click(reject);
  await waitFor(() => expect(sent).toEqual([['"3"', { reason: "Följ upp först." }]]));
  expect(await screen.findByText("Förslaget är avslaget.")).toBeInTheDocument();
});

test("a refusal is explained and the case can be read again", async () => {
  server.use(
    on("get", "/concerns/{id}", () => aConcern({ proposal, allowedActions: ["decide_proposal"] })),
    on("post", "/concerns/{id}/proposal/approval", () =>
      problem(409, "own-work", { title: "Du kan inte besluta om ditt eget" }),
    ),
  );
  const { user } = open(`/oro/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Godkänn förslaget" }));
  const dialog = await screen.findByRole("dialog");
  const approve = [...dialog.querySelectorAll("button")].find((button) => button.textContent === "Godkänn förslaget");
  if (!approve) throw new Error("no button");
  await user.click(approve);
  expect(await screen.findByText("Du kan inte besluta om ditt eget")).toBeVisible();
  expect(screen.getByRole("button", { name: "Läs in ärendet igen" })).toBeVisible();
});

test("what is wrong with the reason is told in the dialog, and the reason stays", async () => {
  server.use(
    on("get", "/concerns/{id}", () => aConcern({ proposal, allowedActions: ["decide_proposal"] })),
    on("post", "/concerns/{id}/proposal/rejection", () =>
      problem(422, "personal-identity-number", {
        errors: [{ pointer: "#/reason", code: "personal_identity_number", detail: "Ta bort personnumret." }],
      }),
    ),
  );
  const { user } = open(`/oro/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Avslå förslaget" }));
  const reason = await screen.findByLabelText("Varför säger du nej?");
  await user.type(reason, "Fel person.");
  const reject = [...screen.getByRole("dialog").querySelectorAll("button")].at(-2);
  if (!reject) throw new Error("no button");
  await user.click(reject);
  expect(await screen.findByText("Ta bort personnumret.")).toBeVisible();
  expect(reason).toHaveValue("Fel person.");
});

test("a restricted case says so, and its history says since when", async () => {
  server.use(
    on("get", "/concerns/{id}", () => aConcern({ restricted: true })),
    on("get", "/concerns/{id}/history", () => ({
      items: [{ at: "2026-11-23T09:00:00Z", action: "rights.restricted", by: sara }],
    })),
  );
  const { user } = open(`/oro/${ID}`);
  expect(await screen.findByText("Begränsad")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Ändringar" }));
  expect(await screen.findByText("Behandlingen begränsades")).toBeVisible();
});
