import { screen, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { drafts, on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Hold, Run } from "./retentionQueries";
import { retentionRoutes } from "./routes";

const ID = "019aa1f0-7c20-7000-8000-000000000062";
const run = (change: Partial<Run> = {}): Run => ({
  id: ID,
  version: 1,
  status: "proposed",
  proposedBy: "David Ek",
  proposedAt: "2026-11-23T10:02:11Z",
  approvedBy: null,
  approvedAt: null,
  endedAt: null,
  counts: { listed: 1, erased: 0, postponed: 0 },
  mayApprove: true,
  mayWithdraw: true,
  ...change,
});
const item = {
  id: "019aa1f0-7c20-7000-8000-000000000063",
  erases: "concern" as const,
  caseNumber: "2026-0042",
  caseHash: "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
  outcome: "no_basis" as const,
  closedOn: "2026-10-20",
  dueOn: "2026-11-19",
  ruleId: "019aa1f0-7c20-7000-8000-000000000061",
  state: "listed" as const,
  obstacle: null,
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const shown = (now: () => Run) =>
  server.use(
    on("get", "/retention-runs/{id}", now),
    on("get", "/retention-runs/{id}/items", () => pageOf([item])),
  );

it("names what is erased before it is approved for good, and asks for a stronger login when one is needed", async () => {
  let now = run();
  let asked = 0;
  shown(() => now);
  server.use(
    on("post", "/retention-runs/{id}/approval", ({ ifMatch }) => {
      expect(ifMatch).toBe('"1"');
      asked += 1;
      if (asked === 1) return problem(401, "step-up-required");
      now = run({ version: 2, status: "approved", approvedBy: "Sara Hedman", mayApprove: false, mayWithdraw: false });
      return now;
    }),
  );
  const { user } = openRoutes(retentionRoutes, `/gallring/${ID}`);
  expect(await screen.findByText("2026-0042")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Godkänn och gallra" }));
  const question = await screen.findByRole("dialog", { name: "Gallra 1 rader för gott?" });
  await user.click(within(question).getByRole("button", { name: "Godkänn och gallra" }));
  expect(await screen.findByRole("button", { name: "Styrk vem du är" })).toBeVisible();
});

it("leaves the approval to somebody else than who asked", async () => {
  shown(() => run({ mayApprove: false }));
  openRoutes(retentionRoutes, `/gallring/${ID}`);
  expect(await screen.findByText("Någon annan än du ska godkänna")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkänn och gallra" })).toBeNull();
  expect(screen.getByRole("button", { name: "Återta" })).toBeVisible();
});

it("keeps no more than a hash of what was erased, and says why something was kept", async () => {
  server.use(
    on("get", "/retention-runs/{id}", () => run({ status: "done", mayApprove: false, mayWithdraw: false })),
    on("get", "/retention-runs/{id}/items", () =>
      pageOf([
        { ...item, caseNumber: null, state: "erased" as const },
        { ...item, id: `${item.id.slice(0, -1)}4`, state: "postponed" as const, obstacle: "legal_hold" },
      ]),
    ),
  );
  openRoutes(retentionRoutes, `/gallring/${ID}`);
  expect(await screen.findByText("gallrat, b5bb9d8014a0")).toBeVisible();
  expect(screen.getByText("Kvar: gallringsstopp")).toBeVisible();
});

it("shows the rules with those that await the municipality's decision, and makes a dry run", async () => {
  server.use(
    on("get", "/retention-runs", () => pageOf<Run>([])),
    on("get", "/retention-rules", () => ({
      items: [
        {
          id: item.ruleId,
          kept: "concern" as const,
          outcome: "no_basis" as const,
          keptDays: 30,
          effectiveFrom: "2026-01-01",
          decidedBy: "Förslag",
          decidedOn: null,
        },
      ],
    })),
    on("post", "/retention-runs", () => Response.json(run({ status: "preparing", version: 0 }), { status: 201 })),
  );
  shown(() => run({ status: "preparing", version: 0 }));
  const { user, at } = openRoutes(retentionRoutes, "/gallring");
  expect(await screen.findByText("Ärende: ingen grund för oro")).toBeVisible();
  expect(screen.getByText("Förslag som väntar på kommunens beslut")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Gör en provkörning" }));
  expect(await screen.findByText(/Listan görs. Det tar högst en minut/)).toBeVisible();
  expect(at()).toBe(`/gallring/${ID}`);
});

const CASE = "01a20a08-016f-706b-b90a-4a54ed216859";
const hold = (change: Partial<Hold> = {}): Hold => ({
  id: "019aa1f0-7c20-7000-8000-000000000071",
  version: 0,
  reason: "Handlingen är begärd.",
  placedBy: "Sara Hedman",
  placedAt: "2026-11-23T10:02:11Z",
  releasedAt: null,
  ...change,
});
const holdPage = `/oro/${CASE}/gallringsstopp`;

it("places a hold with its reason, and releases it after asking once more", async () => {
  let items: Hold[] = [];
  server.use(
    ...drafts(),
    on("delete", "/me/drafts/{key}", () => new Response(null, { status: 204 })),
    on("get", "/concerns/{id}/legal-holds", () => ({ items })),
    on("post", "/concerns/{id}/legal-holds", ({ body }) => {
      items = [hold(body as { reason: string })];
      return Response.json(items[0], { status: 201 });
    }),
    on("post", "/concerns/{id}/legal-holds/{holdId}/release", ({ ifMatch }) => {
      expect(ifMatch).toBe('"0"');
      const ended = hold({ version: 1, releasedAt: "2026-11-24T10:02:11Z" });
      items = [ended];
      return ended;
    }),
  );
  const { user } = openRoutes(retentionRoutes, holdPage);
  const place = await screen.findByRole("button", { name: "Lägg in stoppet" });
  await user.click(place);
  expect(screen.getByRole("link", { name: "Skriv varför ärendet ska sparas" })).toBeVisible();
  await user.type(screen.getByLabelText("Varför ska ärendet sparas?"), "En tvist pågår.");
  await user.click(place);
  expect(await screen.findByText("Ärendet har gallringsstopp")).toBeVisible();
  expect(screen.getByText("En tvist pågår.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Häv stoppet" }));
  const question = await screen.findByRole("dialog", { name: "Häva gallringsstoppet?" });
  await user.click(within(question).getByRole("button", { name: "Häv stoppet" }));
  expect(await screen.findByText("Tidigare stopp")).toBeVisible();
  expect(screen.getByText("Inget gallringsstopp")).toBeVisible();
});

it("lets a handler read holds and change none", async () => {
  server.use(on("get", "/concerns/{id}/legal-holds", () => ({ items: [hold()] })));
  openRoutes(retentionRoutes, holdPage, ["handler"]);
  expect(await screen.findByText("Handlingen är begärd.")).toBeVisible();
  expect(screen.getByText("Samordnaren lägger in och häver gallringsstopp.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Häv stoppet" })).toBeNull();
});

it("offers to load again when somebody else has released the hold", async () => {
  let items = [hold()];
  server.use(
    ...drafts(),
    on("get", "/concerns/{id}/legal-holds", () => ({ items })),
    on("post", "/concerns/{id}/legal-holds/{holdId}/release", () => {
      items = [hold({ version: 1, releasedAt: "2026-11-24T10:02:11Z" })];
      return problem(412, "stale-version", { title: "Någon annan har ändrat under tiden" });
    }),
  );
  const { user } = openRoutes(retentionRoutes, holdPage);
  await user.click(await screen.findByRole("button", { name: "Häv stoppet" }));
  const question = await screen.findByRole("dialog");
  await user.click(within(question).getByRole("button", { name: "Häv stoppet" }));
  expect(await within(question).findByText("Någon annan har ändrat under tiden")).toBeVisible();
  await user.click(within(question).getByRole("button", { name: "Läs in igen" }));
  expect(await screen.findByText("Inget gallringsstopp")).toBeVisible();
});
