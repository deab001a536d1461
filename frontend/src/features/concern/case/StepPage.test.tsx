import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aConcern, aState, drafts, hanna, ID, on, problem } from "../testing/api";
import { open } from "../testing/open";

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(...drafts());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const TEXT = "Samtal varje vecka.";

async function fillMeasure(user: ReturnType<typeof open>["user"]) {
  await user.type(await screen.findByLabelText("Vad ska göras?"), TEXT);
  await user.click(screen.getByLabelText("Individinriktad nivå"));
  await user.type(screen.getByLabelText("Vilken funktion ansvarar?"), "Elevhälsan");
  await user.click(screen.getByRole("button", { name: "Besluta" }));
}
const inAction = () => aConcern({ status: "assessed", allowedActions: ["act"] });

test("after 412 the text stays, what changed is told, and it is sent again with the new version", async () => {
  const versions: (string | null)[] = [];
  let changed = false;
  const newer = () => ({
    ...inAction(),
    version: 5,
    urgency: "immediate" as const,
    steps: [
      ...inAction().steps,
      {
        id: "01a20a08-016f-706b-b90a-000000000002",
        at: "2026-11-23T09:00:00Z",
        by: hanna,
        content: { kind: "emergency_referral" as const, service: "police_114_14" as const },
        corrections: [],
      },
    ],
  });
  server.use(
    on("get", "/concerns/{id}", () => (changed ? newer() : inAction())),
    on("post", "/concerns/{id}/measures", ({ ifMatch }) => {
      versions.push(ifMatch);
      if (ifMatch === '"5"') return aState({ status: "in_action", version: 6 });
      changed = true;
      return problem(412, "stale-version");
    }),
    on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
  );
  const { user, at } = open(`/oro/${ID}/atgard`);
  await fillMeasure(user);
  expect(await screen.findByText("Ärendet har ändrats sedan du öppnade det")).toBeVisible();
  expect(screen.getByText(/Kontakt med 112 eller polis, Hanna Wikström/)).toBeVisible();
  expect(screen.getByText("Brådskan är nu: Omedelbart.")).toBeVisible();
  expect(screen.getByLabelText("Vad ska göras?")).toHaveValue(TEXT);
  await user.click(screen.getByRole("button", { name: "Skicka min text ändå" }));
  await waitFor(() => expect(at()).toBe(`/oro/${ID}`));
  expect(versions).toEqual(['"3"', '"5"']);
});

test("a step somebody else has taken meanwhile is not sent again", async () => {
  let changed = false;
  server.use(
    on("get", "/concerns/{id}", () => (changed ? aConcern({ version: 9, status: "closed" }) : inAction())),
    on("post", "/concerns/{id}/measures", () => {
      changed = true;
      return problem(412, "stale-version");
    }),
  );
  const { user } = open(`/oro/${ID}/atgard`);
  await fillMeasure(user);
  expect(await screen.findByText(/Steget går inte längre att ta/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Skicka min text ändå" })).not.toBeInTheDocument();
  expect(screen.getByLabelText("Vad ska göras?")).toHaveValue(TEXT);
});

test("pointers land on their fields and the summary takes focus", async () => {
  server.use(
    on("get", "/concerns/{id}", inAction),
    on("post", "/concerns/{id}/measures", () =>
      problem(422, "personal-identity-number", {
        errors: [{ pointer: "#/description", code: "personal_identity_number", detail: "Ta bort personnumret." }],
      }),
    ),
  );
  const { user } = open(`/oro/${ID}/atgard`);
  await fillMeasure(user);
  const link = await screen.findByRole("link", { name: "Ta bort personnumret." });
  const summary = link.closest("section");
  await waitFor(() => expect(summary).toHaveFocus());
  expect(screen.getByLabelText("Vad ska göras?")).toHaveAccessibleDescription(/Ta bort personnumret/);
  await user.click(link);
  expect(screen.getByLabelText("Vad ska göras?")).toHaveFocus();
});

test("a lost network keeps the text and says that it may not be saved", async () => {
  server.use(
    on("get", "/concerns/{id}", inAction),
    on("post", "/concerns/{id}/measures", () => HttpResponse.error()),
  );
  const { user } = open(`/oro/${ID}/atgard`);
  await fillMeasure(user);
  expect(await screen.findByText("Vi når inte servern")).toBeVisible();
  expect(screen.getByLabelText("Vad ska göras?")).toHaveValue(TEXT);
});

test("a page whose step is not allowed says so and has no form", async () => {
  server.use(on("get", "/concerns/{id}", () => aConcern({ allowedActions: ["write_journal"] })));
  open(`/oro/${ID}/atgard`);
  expect(await screen.findByText("Steget går inte att ta nu")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Besluta" })).not.toBeInTheDocument();
});

test("closing tells before it is sent that a second person is needed", async () => {
  server.use(
    on("get", "/concerns/{id}", () =>
      aConcern({ status: "assessed", allowedActions: ["close"], outcomesNeedingSecondPerson: ["no_basis"] }),
    ),
  );
  const { user } = open(`/oro/${ID}/avsluta`);
  expect(await screen.findByRole("button", { name: "Avsluta ärendet" })).toBeVisible();
  await user.click(screen.getByLabelText("Ingen grund för oro"));
  expect(screen.getByText("En andra person behöver godkänna")).toBeVisible();
  expect(screen.getByRole("button", { name: "Föreslå avslut" })).toBeVisible();
});

test("a case with an intervention under way is not closed: the way there is offered and the text stays", async () => {
  server.use(
    on("get", "/concerns/{id}", () => aConcern({ status: "followed_up", allowedActions: ["close"] })),
    on("post", "/concerns/{id}/closure", () =>
      problem(409, "intervention-unfinished", {
        title: "En insats i ärendet är inte avslutad",
        detail: "Avsluta den.",
      }),
    ),
  );
  const { user } = open(`/oro/${ID}/avsluta`);
  await user.click(await screen.findByLabelText("Stöd har getts"));
  await user.type(screen.getByLabelText("Varför kan ärendet avslutas?"), TEXT);
  await user.click(screen.getByRole("button", { name: "Avsluta ärendet" }));
  expect(await screen.findByText("En insats i ärendet är inte avslutad")).toBeVisible();
  expect(screen.getByRole("link", { name: "Till ärendets insatser" })).toHaveAttribute("href", `/oro/${ID}/insatser`);
  expect(screen.getByLabelText("Varför kan ärendet avslutas?")).toHaveValue(TEXT);
});

test("when processing was restricted meanwhile, it says so and keeps the text", async () => {
  server.use(
    on("get", "/concerns/{id}", inAction),
    on("post", "/concerns/{id}/measures", () =>
      problem(423, "restricted", { title: "Behandlingen är begränsad", detail: "Det går att läsa, inte att ändra." }),
    ),
  );
  const { user } = open(`/oro/${ID}/atgard`);
  await fillMeasure(user);
  expect(await screen.findByText("Behandlingen är begränsad")).toBeVisible();
  expect(screen.getByText(/Det går att läsa, inte att ändra\./)).toBeVisible();
  expect(screen.getByLabelText("Vad ska göras?")).toHaveValue(TEXT);
});
