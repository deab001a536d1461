import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { newQueryClient } from "@/api/queryClient";
import type { components } from "@/api/schema.gen";
import { session } from "@/auth/session";
import { rootRoute, staffRoute } from "@/routing/parents";
import { auditRoutes } from "./routes";
import { filterIn, readAuditSearch } from "./search";

type Schemas = components["schemas"];
const api = `${location.origin}/api/v1`;
const actor = "00000000-0000-4000-8000-000000000002";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

function open(address: string) {
  vi.spyOn(session, "now").mockReturnValue({ kind: "in", person: { id: "1", name: "David Ek", roles: ["auditor"] } });
  staffRoute.update({ component: Outlet });
  const history = createMemoryHistory({ initialEntries: [address] });
  const queryClient = newQueryClient();
  const routeTree = rootRoute.addChildren([staffRoute.addChildren([...auditRoutes])]);
  const router = createRouter({ routeTree, context: { queryClient }, history });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), at: () => history.location.href };
}

const event = (rest: Partial<Schemas["AuditEventView"]> = {}): Schemas["AuditEventView"] => ({
  id: "01a20a08-016f-706b-b90a-000000000001",
  recordedAt: "2026-11-23T12:00:00Z",
  actorId: actor,
  actorKind: "person",
  action: "concern.opened",
  subjectKind: "concern",
  subjectId: "01a20a08-016f-706b-b90a-4a54ed216859",
  snapshot: { as: "coordinator" },
  traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
  ...rest,
});

const page = (items: Schemas["AuditEventView"][]): Schemas["PageOfAuditEventView"] => ({
  items,
  _meta: { limit: 50, count: items.length, totalRecords: items.length, totalIsCapped: false, totalPages: 1 },
  _links: { self: "/api/v1/audit-events" },
});

test("only filters the API knows come out of the address", () => {
  expect(filterIn(readAuditSearch({ handelse: "concern.opened", vem: actor, vad: "42", q: "x" }))).toEqual({
    action: "concern.opened",
    actorId: actor,
  });
});

test("events are told in words, and one account can be followed", async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${api}/audit-events`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(page([event(), event({ id: "2", action: "concern.merged" })]));
    }),
  );
  const { user, at } = open("/atkomstlogg");
  expect(await screen.findByRole("cell", { name: "Öppnade ärendet" })).toBeVisible();
  expect(screen.getByRole("cell", { name: "concern.merged" })).toBeVisible();
  const [account] = screen.getAllByRole("link", { name: `Visa bara det här kontot: ${actor}` });
  if (!account) throw new Error("no link");
  await user.click(account);
  await waitFor(() => expect(asked.at(-1)).toBe(`?actorId=${actor}&limit=50`));
  expect(at()).toContain(actor);
});

test("a forgotten reporter is told as such, without an account to follow", async () => {
  const forgotten = event({ action: "concern.registered", actorKind: "forgotten", actorId: null, traceId: null });
  server.use(http.get(`${api}/audit-events`, () => HttpResponse.json(page([forgotten]))));
  open("/atkomstlogg");
  expect(await screen.findByRole("cell", { name: "uppgiftslämnare, glömd" })).toBeVisible();
  expect(screen.queryByRole("link", { name: /Visa bara det här kontot/ })).not.toBeInTheDocument();
});

test("half an id is refused before anything is asked", async () => {
  let calls = 0;
  server.use(
    http.get(`${api}/audit-events`, () => {
      calls += 1;
      return HttpResponse.json(page([event()]));
    }),
  );
  const { user } = open("/atkomstlogg");
  const account = await screen.findByLabelText("Konto (id)");
  await screen.findByRole("table");
  await user.type(account, "0000-42");
  await user.click(screen.getByRole("button", { name: "Visa" }));
  expect(account).toHaveAccessibleDescription(/inget id/);
  expect(calls).toBe(1);
});

test("a broken chain is told as danger, with where it breaks", async () => {
  const broken: Schemas["ChainVerification"] = { whole: false, eventsChecked: 12, firstBrokenBatch: 3, fault: "hash" };
  server.use(http.get(`${api}/audit-chain/verification`, () => HttpResponse.json(broken)));
  const { user } = open("/atkomstlogg/kontroll");
  await user.click(await screen.findByRole("button", { name: "Kontrollera nu" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Loggen är inte hel");
  expect(screen.getByText("Första försegling som inte stämmer")).toBeVisible();
});
