import { screen, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Run } from "./retentionQueries";
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
