import { screen, waitFor, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { session } from "@/auth/session";
import { hanna, on, problem, sara } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { rightsRoutes } from "../routes";
import type { Extract } from "./extractQueries";

const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
const EXTRACT = "019aa1f0-7c20-7000-8000-000000000091";
const event = {
  key: "step.1",
  kind: "observed_event",
  writtenOn: "2026-11-20",
  fields: [{ name: "whatHappened", value: "Person 1 visade en film för Nils." }],
  proposedGround: null,
};
const source = {
  key: "concern.source",
  kind: "source",
  writtenOn: null,
  fields: [{ name: "source", value: "staff" }],
  proposedGround: "reporter_protected" as const,
};
const anExtract = (change: Partial<Extract> = {}, item: Partial<Extract["extract"]> = {}): Extract => ({
  version: 0,
  extract: {
    id: EXTRACT,
    madeFor: "subject",
    status: "prepared",
    preparedBy: hanna,
    preparedAt: "2026-11-23T10:00:00Z",
    ...item,
  },
  contentHash: "a".repeat(64),
  parts: [
    { key: event.key, kind: event.kind, writtenOn: event.writtenOn, fields: event.fields },
    { key: source.key, kind: source.kind, fields: [], ground: "reporter_protected" },
  ],
  allowedActions: ["approve", "withdraw"],
  ...change,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
const open = (address: string, person = hanna) => openRoutes(rightsRoutes, address, ["handler"], person);

it("proposes to mask what concerns others, and masks a passage that stands there", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}/extract-options/subject", () => ({
      madeFor: "subject" as const,
      parts: [event, source],
    })),
    on("post", "/concerns/{id}/extracts", ({ body }) => {
      sent.push(body);
      return Response.json(anExtract(), { status: 201 });
    }),
    on("get", "/concerns/{id}/extracts/{extractId}", () => anExtract({ allowedActions: ["withdraw"] })),
  );
  const { user, at } = open(`/oro/${ID}/utdrag`);
  const items = (await screen.findAllByRole("listitem")) as [HTMLElement, HTMLElement];
  expect(within(items[1]).getByLabelText("Maskera allt")).toBeChecked();
  expect(within(items[1]).getByLabelText("Varför maskeras det?")).toHaveValue("reporter_protected");
  await user.click(within(items[0]).getByLabelText("Maskera en del"));
  await user.selectOptions(within(items[0]).getByLabelText("Varför maskeras det?"), "other_person");
  await user.type(within(items[0]).getByLabelText("Vilken text ska maskeras?"), "Anna");
  await user.click(screen.getByRole("button", { name: "Lämna till granskning" }));
  expect((await screen.findAllByText(/Texten finns inte i uppgiften/)).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  await user.clear(within(items[0]).getByLabelText("Vilken text ska maskeras?"));
  await user.type(within(items[0]).getByLabelText("Vilken text ska maskeras?"), "Nils");
  await user.click(screen.getByRole("button", { name: "Lämna till granskning" }));
  await waitFor(() => expect(at()).toBe(`/oro/${ID}/utdrag/${EXTRACT}`));
  expect(sent).toEqual([
    {
      madeFor: "subject",
      choices: [
        { key: "step.1", ground: "other_person", passages: ["Nils"] },
        { key: "concern.source", ground: "reporter_protected" },
      ],
    },
  ]);
});

it("is approved by somebody else, who names what they read", async () => {
  const sent: unknown[] = [];
  let now = anExtract();
  server.use(
    on("get", "/concerns/{id}/extracts/{extractId}", () => now),
    on("post", "/concerns/{id}/extracts/{extractId}/approval", ({ body }) => {
      sent.push(body);
      now = anExtract(
        { version: 1, allowedActions: [] },
        { status: "approved", approvedBy: sara, approvedAt: "2026-11-23T11:00:00Z" },
      );
      return now;
    }),
  );
  const { user } = open(`/oro/${ID}/utdrag/${EXTRACT}`, sara);
  expect(await screen.findByText("Maskerat: Kan avslöja vem som lämnade oron")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Godkänn utdraget" }));
  expect(await screen.findByText("Granskat")).toBeVisible();
  expect(sent).toEqual([{ contentHash: "a".repeat(64) }]);
});

it("is made with names after a stronger login, and hidden again", async () => {
  let proven = false;
  vi.spyOn(session, "signInAgain").mockImplementation(async () => {
    proven = true;
    return "done";
  });
  server.use(
    on("get", "/concerns/{id}/extracts/{extractId}", () =>
      anExtract(
        { version: 1, allowedActions: ["open_document", "note_handed_out"] },
        { status: "approved", approvedBy: sara, approvedAt: "2026-11-23T11:00:00Z" },
      ),
    ),
    on("post", "/concerns/{id}/extracts/{extractId}/document", () =>
      proven
        ? {
            controller: "Nordmalings kommun",
            caseNumber: "2026-0042",
            madeFor: "subject" as const,
            asOf: "2026-11-23",
            parts: [{ key: "identity.1", kind: "identity", fields: [{ name: "name", value: "Person Ett" }] }],
          }
        : problem(401, "step-up-required"),
    ),
  );
  const { user } = open(`/oro/${ID}/utdrag/${EXTRACT}`);
  await user.click(await screen.findByRole("button", { name: "Ta fram utdraget" }));
  await user.click(await screen.findByRole("button", { name: "Styrk vem du är" }));
  expect(await screen.findByText("Person Ett")).toBeVisible();
  expect(screen.getByText("Nordmalings kommun")).toBeVisible();
  expect(screen.getByRole("button", { name: "Spara som datafil (JSON)" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Dölj" }));
  expect(screen.queryByText("Person Ett")).toBeNull();
});
