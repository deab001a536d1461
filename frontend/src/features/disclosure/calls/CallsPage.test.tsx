import { screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, pageOf } from "../testing/api";
import { open } from "../testing/open";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const aCall = (operation: string) => ({
  id: `01a20a08-016f-706b-b90a-${operation.length.toString().padStart(12, "0")}`,
  callerId: "01a20a08-016f-706b-b90a-0000000000c1",
  calledAt: "2026-11-23T11:20:00Z",
  operation,
  reason: "Utredning om grovt olaga hot",
  caseNumber: "5000-K123456-26",
});

test("the auditor sees why the police's system called, also for what is newer than this page", async () => {
  server.use(
    on("get", "/partner-calls", () => pageOf([aCall("readPolicePackage"), aCall("somethingNew")])),
    on("get", "/api-clients", () =>
      pageOf([
        {
          id: "01a20a08-016f-706b-b90a-0000000000c1",
          kind: "police" as const,
          name: "Polisens ärendesystem",
          owner: "Kommunpolisen",
          state: "active" as const,
          awaitsSecondPerson: false,
        },
      ]),
    ),
  );
  open("/polisens-anrop", ["auditor"]);
  expect(await screen.findByRole("cell", { name: "Öppnade ett paket" })).toBeVisible();
  expect(screen.getByRole("cell", { name: "somethingNew" })).toBeVisible();
  expect(screen.getAllByRole("cell", { name: "Utredning om grovt olaga hot" })).toHaveLength(2);
  expect(await screen.findAllByRole("link", { name: "Polisens ärendesystem" })).toHaveLength(2);
});
