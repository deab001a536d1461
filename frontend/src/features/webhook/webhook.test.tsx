import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { newQueryClient } from "@/api/queryClient";
import { type Role, session } from "@/auth/session";
import { rootRoute, staffRoute } from "@/routing/parents";
import { ToastRegion } from "@/ui/Toast";
import { webhookRoutes } from "./routes";
import type { Delivery, Webhook } from "./webhookQueries";

const api = `${location.origin}/api/v1`;
const ID = "01a20a08-016f-706b-b90a-4a54ed2168e1";
const SYSTEM = "01a20a08-016f-706b-b90a-4a54ed216859";
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAfEkM0P2X9Q=";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const aWebhook = (rest: Partial<Webhook> = {}): Webhook => ({
  id: ID,
  version: 3,
  apiClientId: SYSTEM,
  apiClientName: "Intranätet",
  address: "https://intranet.kommun.example/samverka",
  eventTypes: ["routine.published"],
  status: "active",
  createdAt: "2026-11-20T09:00:00Z",
  allowedActions: ["pause", "test", "replay", "rotate_secret", "end"],
  ...rest,
});

const aDelivery = (rest: Partial<Delivery> = {}): Delivery => ({
  id: "01a20a08-016f-706b-b90a-4a54ed2168e2",
  messageId: "01a20a08-016f-706b-b90a-4a54ed2168e3",
  eventType: "routine.published",
  resource: "/api/v1/partner/routines/vid-oro",
  occurredAt: "2026-11-23T09:20:00Z",
  status: "given_up",
  attempts: 13,
  outcome: "refused",
  responseStatus: 503,
  ...rest,
});

const pageOf = <T,>(items: T[]) => ({
  items,
  _meta: { limit: 50, count: items.length, totalRecords: items.length, totalIsCapped: false, totalPages: 1 },
  _links: { self: "/" },
});
const answers = (webhook: Webhook, deliveries: Delivery[] = []) => [
  http.get(`${api}/webhooks/${ID}`, () => HttpResponse.json(webhook)),
  http.get(`${api}/webhooks/${ID}/deliveries`, () => HttpResponse.json(pageOf(deliveries))),
];

function problem(status: number, slug: string, errors: object[] = []) {
  const body = { type: `/api/v1/problems/${slug}`, title: slug, status, detail: "", instance: "urn:trace:0", errors };
  return HttpResponse.json(body, { status });
}

function open(address: string, roles: readonly Role[] = ["admin"]) {
  const person = { id: "00000000-0000-4000-8000-00000000000a", name: "Alva Nyström", roles };
  vi.spyOn(session, "now").mockReturnValue({ kind: "in" as const, person });
  staffRoute.update({ component: Outlet });
  const history = createMemoryHistory({ initialEntries: [address] });
  const queryClient = newQueryClient();
  const routeTree = rootRoute.addChildren([staffRoute.addChildren([...webhookRoutes])]);
  const router = createRouter({ routeTree, context: { queryClient }, history });
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={queryClient}>
      <ToastRegion>
        <RouterProvider router={router as never} />
      </ToastRegion>
    </QueryClientProvider>,
  );
  return { user, at: () => history.location.href };
}

test("the list tells whose each is, and which do not come through", async () => {
  server.use(
    http.get(`${api}/webhooks`, () => HttpResponse.json(pageOf([aWebhook({ failingSince: "2026-11-23T09:20:00Z" })]))),
  );
  open("/webhookar", ["auditor"]);
  const row = await screen.findByRole("row", { name: /Intranätet/ });
  expect(within(row).getByText("Kommer inte fram")).toBeVisible();
  expect(within(row).getByRole("link")).toHaveAttribute("href", `/webhookar/${ID}`);
  expect(screen.queryByRole("link", { name: "Lägg till webhook" })).toBeNull();
});

test("a webhook is added once its fields are right, and its secret is shown once", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/api-clients`, () =>
      HttpResponse.json(
        pageOf([
          {
            id: SYSTEM,
            kind: "municipal",
            name: "Intranätet",
            owner: "It",
            state: "active",
            awaitsSecondPerson: false,
          },
          { id: ID, kind: "lms", name: "Gammal portal", owner: "HR", state: "revoked", awaitsSecondPerson: false },
        ]),
      ),
    ),
    http.post(`${api}/webhooks`, async ({ request }) => {
      sent.push(await request.json());
      const faults = [
        { pointer: "#/address", code: "host_not_public", detail: "Servern går inte att nå på internet." },
      ];
      return sent.length === 1
        ? problem(422, "validation-failed", faults)
        : HttpResponse.json({ webhook: aWebhook({ version: 0 }), secret: SECRET }, { status: 201 });
    }),
    ...answers(aWebhook()),
  );
  const { user, at } = open("/webhookar/ny");
  await user.click(await screen.findByRole("button", { name: "Lägg till" }));
  expect(await screen.findByRole("link", { name: "Välj minst en händelse" })).toBeVisible();
  expect(screen.queryByRole("option", { name: "Gammal portal" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: /System/ }), "Intranätet");
  await user.type(screen.getByRole("textbox", { name: /adress/ }), "https://intranet.kommun.example/samverka");
  await user.click(screen.getByRole("checkbox", { name: /En rutin har publicerats/ }));
  await user.click(screen.getByRole("button", { name: "Lägg till" }));
  expect(await screen.findByRole("link", { name: "Servern går inte att nå på internet." })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lägg till" }));
  expect(await screen.findByText(SECRET)).toBeVisible();
  expect(sent[1]).toEqual({
    apiClientId: SYSTEM,
    address: "https://intranet.kommun.example/samverka",
    eventTypes: ["routine.published"],
  });
  await user.click(screen.getByRole("button", { name: "Jag har sparat hemligheten" }));
  await waitFor(() => expect(at()).toBe(`/webhookar/${ID}`));
  expect(await screen.findByRole("heading", { name: "Intranätet" })).toBeVisible();
  expect(screen.queryByText(SECRET)).toBeNull();
});

test("what was given up can be sent again, and a test message be sent", async () => {
  const done: string[] = [];
  server.use(
    ...answers(aWebhook({ failingSince: "2026-11-23T09:20:00Z" }), [aDelivery()]),
    http.post(`${api}/webhooks/${ID}/deliveries/:delivery/replay`, () => {
      done.push("replay");
      return HttpResponse.json(aDelivery({ status: "waiting" }));
    }),
    http.post(`${api}/webhooks/${ID}/test-deliveries`, ({ request }) => {
      done.push(request.headers.get("Idempotency-Key") ? "test" : "no key");
      return HttpResponse.json(aDelivery({ eventType: "webhook.test" }), { status: 201 });
    }),
  );
  const { user } = open(`/webhookar/${ID}`);
  const row = await screen.findByRole("row", { name: /En rutin har publicerats/ });
  expect(within(row).getByText(/Mottagaren svarade med ett fel/)).toHaveTextContent("(503)");
  expect(within(row).getByText("13 försök")).toBeVisible();
  expect(screen.getByText("Meddelanden kommer inte fram")).toBeVisible();
  await user.click(within(row).getByRole("button", { name: /Skicka igen: En rutin/ }));
  await user.click(screen.getByRole("button", { name: "Skicka testmeddelande" }));
  await waitFor(() => expect(done).toEqual(["replay", "test"]));
});

test("changing the secret is confirmed, sent in the version that was seen, and shows the new one once", async () => {
  server.use(
    ...answers(aWebhook()),
    http.post(`${api}/webhooks/${ID}/secret`, ({ request }) =>
      request.headers.get("If-Match") === '"3"'
        ? HttpResponse.json({ webhook: aWebhook({ version: 4 }), secret: SECRET })
        : problem(412, "stale-version"),
    ),
  );
  const { user } = open(`/webhookar/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Byt hemlighet" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("I ett dygn signeras meddelandena med båda");
  await user.click(within(dialog).getByRole("button", { name: "Byt hemlighet" }));
  expect(await screen.findByText(SECRET)).toBeVisible();
});

test("ending asks first, and a stale page is read anew", async () => {
  server.use(
    ...answers(aWebhook()),
    http.post(`${api}/webhooks/${ID}/ending`, () => problem(412, "stale-version")),
  );
  const { user } = open(`/webhookar/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Avsluta" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Avsluta" }));
  await user.click(await within(dialog).findByRole("button", { name: "Läs in på nytt" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("an auditor reads, and is offered nothing to do", async () => {
  server.use(...answers(aWebhook({ allowedActions: [] }), [aDelivery({ status: "delivered", outcome: "delivered" })]));
  open(`/webhookar/${ID}`, ["auditor"]);
  expect(await screen.findByRole("row", { name: /Mottagaren tog emot/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Skicka igen|Pausa|Avsluta|Byt/ })).toBeNull();
});
