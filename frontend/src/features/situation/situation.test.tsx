import { screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { situationRoutes } from "./routes";
import type { Observation } from "./situationQueries";

const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const open = (address: string) => openRoutes(situationRoutes, address, ["coordinator"]);
const anObservation = (rest: Partial<Observation> = {}): Observation => ({
  id: ID,
  version: 0,
  receivedAt: "2026-11-23T09:14:02Z",
  observedOn: "2026-11-20",
  reliability: "b",
  area: "Rundvik",
  what: "Klistermärken på flera lyktstolpar.",
  ...rest,
});
const { area, what, version, ...item } = anObservation();

test("the list tells when, how well known and whether anybody has handled it", async () => {
  server.use(on("get", "/observations", () => pageOf([item])));
  open("/iakttagelser");
  expect(await screen.findByRole("cell", { name: "Ny" })).toBeVisible();
  expect(screen.getByRole("cell", { name: "B – oftast säker källa" })).toBeVisible();
  expect(screen.getByRole("cell", { name: "2026-11-20" })).toBeVisible();
  expect(screen.queryByText(area)).toBeNull();
});

test("an observation is read and marked as handled in the version that was seen", async () => {
  const sent: (string | null)[] = [];
  server.use(
    on("get", "/observations/{id}", () => anObservation()),
    on("post", "/observations/{id}/handling", ({ ifMatch }) => {
      sent.push(ifMatch);
      return anObservation({ version: 1, handledAt: "2026-11-24T08:10:00Z", handledByName: "Sara Hedman" });
    }),
  );
  const { user } = open(`/iakttagelser/${ID}`);
  expect(await screen.findByText(what)).toBeVisible();
  expect(screen.getByText("Att du öppnade iakttagelsen skrivs i loggen.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Markera som hanterad" }));
  expect(await screen.findByText(/Sara Hedman/)).toBeVisible();
  expect(sent).toEqual([`"${version}"`]);
  expect(screen.queryByRole("button", { name: "Markera som hanterad" })).toBeNull();
});

test("whoever comes second reads it anew", async () => {
  let handled = false;
  server.use(
    on("get", "/observations/{id}", () =>
      handled
        ? anObservation({ version: 1, handledAt: "2026-11-24T08:10:00Z", handledByName: "Nils Åkerlund" })
        : anObservation(),
    ),
    on("post", "/observations/{id}/handling", () => {
      handled = true;
      return problem(412, "stale-version");
    }),
  );
  const { user } = open(`/iakttagelser/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Markera som hanterad" }));
  await user.click(await screen.findByRole("button", { name: "Läs in på nytt" }));
  expect(await screen.findByText(/Nils Åkerlund/)).toBeVisible();
});
