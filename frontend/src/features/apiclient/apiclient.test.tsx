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
import type { Change, System, SystemItem, SystemKey } from "./apiClientQueries";
import { apiClientRoutes } from "./routes";

const api = `${location.origin}/api/v1`;
const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
const alva = "00000000-0000-4000-8000-00000000000a";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const aKey = (rest: Partial<SystemKey> = {}): SystemKey => ({
  id: "01a20a08-016f-706b-b90a-000000000001",
  oauthClientId: "samverka-lms-4a54ed216859",
  method: "client_secret",
  status: "active",
  issuedAt: "2026-11-23T09:00:00Z",
  expiresAt: "2027-05-22T22:00:00Z",
  ...rest,
});

const aSystem = (rest: Partial<System> = {}): System => ({
  id: ID,
  version: 3,
  kind: "lms",
  name: "Kompetensportalen",
  owner: "HR-chefen",
  ownerContact: "hr@example.se",
  purpose: "Lämnar genomförda utbildningar.",
  legalBasis: "Avtal",
  scopes: ["training.completions:write"],
  state: "active",
  createdAt: "2026-11-20T09:00:00Z",
  credentials: [aKey()],
  allowedActions: ["issue_credential", "change_scopes", "revoke_credential", "suspend", "revoke"],
  ...rest,
});

const issuedTo = (client: System, secret: string | null): Change => ({
  client,
  issued: {
    credential: aKey(),
    secret,
    tokenEndpoint: "https://login.example/realms/samverka/protocol/openid-connect/token",
    issuer: "https://login.example/realms/samverka",
  },
});

function problem(status: number, slug: string) {
  const body = { type: `/api/v1/problems/${slug}`, title: slug, status, detail: "", instance: "urn:trace:0" };
  return HttpResponse.json(body, { status });
}

/** The person's drafts: there are none, and keeping one works. */
const drafts = [
  http.get(`${api}/me/drafts/:key`, () => problem(404, "not-found")),
  http.put(`${api}/me/drafts/:key`, () =>
    HttpResponse.json({ key: "register-api-client", version: 0, savedAt: "2026-11-23T09:00:00Z", content: {} }),
  ),
  http.delete(`${api}/me/drafts/:key`, () => new HttpResponse(null, { status: 204 })),
];
const answers = (system: System) => http.get(`${api}/api-clients/${ID}`, () => HttpResponse.json(system));

function open(address: string, roles: readonly Role[] = ["admin"]) {
  const now = { kind: "in" as const, person: { id: alva, name: "Alva Nyström", roles } };
  vi.spyOn(session, "now").mockReturnValue(now);
  staffRoute.update({ component: Outlet });
  const history = createMemoryHistory({ initialEntries: [address] });
  const queryClient = newQueryClient();
  const routeTree = rootRoute.addChildren([staffRoute.addChildren([...apiClientRoutes])]);
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

const listed = (items: SystemItem[]) =>
  http.get(`${api}/api-clients`, () =>
    HttpResponse.json({
      items,
      _meta: { limit: 50, count: items.length, totalRecords: items.length, totalIsCapped: false, totalPages: 1 },
      _links: { self: "/api/v1/api-clients" },
    }),
  );

const item: SystemItem = {
  id: ID,
  kind: "lms",
  name: "Kompetensportalen",
  owner: "HR-chefen",
  state: "active",
  expiresAt: "2027-05-22T22:00:00Z",
  awaitsSecondPerson: false,
};

test("the list tells state, owner, expiry and last use; an auditor only reads", async () => {
  server.use(listed([item]));
  open("/api-nycklar", ["auditor"]);
  const row = within(await screen.findByRole("row", { name: /Kompetensportalen/ }));
  expect(row.getByRole("cell", { name: "Aktivt" })).toBeVisible();
  expect(row.getByRole("cell", { name: "HR-chefen" })).toBeVisible();
  expect(row.getByRole("cell", { name: "2027-05-23" })).toBeVisible();
  expect(row.getByRole("cell", { name: "Aldrig" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Anslut ett system" })).toBeNull();
});

test("a form with gaps is told in a list and sent nowhere; a police system is proposed", async () => {
  const sent: unknown[] = [];
  const proposed = aSystem({ kind: "police", state: "proposed", credentials: [], allowedActions: ["revoke"] });
  server.use(
    ...drafts,
    listed([item]),
    answers(proposed),
    http.post(`${api}/api-clients`, async ({ request }) => {
      sent.push(await request.json());
      const proposal = { kind: "registration" as const, proposedById: alva, proposedAt: "2026-11-23T09:00:00Z" };
      return HttpResponse.json({ ...proposed, proposal }, { status: 201 });
    }),
  );
  const { user, at } = open("/api-nycklar/nytt");
  await user.click(await screen.findByRole("button", { name: "Registrera systemet" }));
  expect(await screen.findByRole("link", { name: "Svara på: Slag av system" })).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByLabelText("Polisen"));
  expect(screen.getByText("Två administratörer behövs")).toBeVisible();
  await user.click(screen.getByLabelText("Begära uppgifter"));
  await user.type(screen.getByLabelText("Systemets namn"), "Ärendesystemet");
  await user.type(screen.getByLabelText("Ansvarig"), "Kommunpolisen");
  await user.type(screen.getByLabelText("Så når vi den ansvariga"), "polisen@example.se");
  await user.type(screen.getByLabelText("Vad ska systemet använda uppgifterna till?"), "Begär uppgifter.");
  await user.type(screen.getByLabelText("Rättslig grund"), "Lag (2025:170)");
  await user.click(screen.getByRole("button", { name: "Föreslå systemet" }));
  await waitFor(() => expect(at()).toBe(`/api-nycklar/${ID}`));
  expect(sent).toEqual([expect.objectContaining({ kind: "police", scopes: ["police.requests:write"] })]);
});

test("a private key that is pasted by mistake is never sent", async () => {
  let calls = 0;
  server.use(
    answers(aSystem()),
    http.post(`${api}/api-clients/${ID}/credentials`, () => {
      calls += 1;
      return problem(500, "internal-error");
    }),
  );
  const { user } = open(`/api-nycklar/${ID}/nyckel`);
  const area = await screen.findByLabelText("Publik nyckel (JWK)");
  for (const pasted of ['{"kty":"EC","d":"hemligt"}', "-----BEGIN PRIVATE KEY-----"]) {
    await user.clear(area);
    await user.click(area);
    await user.paste(pasted);
    await user.click(screen.getByRole("button", { name: "Skapa nyckeln" }));
    expect(area).toHaveAccessibleDescription(/Det här är en privat nyckel/);
  }
  expect(calls).toBe(0);
});

test("the secret is shown once, and a failed attempt goes on under the same key", async () => {
  const keys: (string | null)[] = [];
  server.use(
    answers(aSystem()),
    listed([item]),
    http.post(`${api}/api-clients/${ID}/credentials`, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      if (keys.length === 1) return problem(503, "unavailable");
      return HttpResponse.json(issuedTo(aSystem({ version: 4 }), "hemlighet-7391"), { status: 201 });
    }),
  );
  const { user, at } = open(`/api-nycklar/${ID}/nyckel`);
  await user.click(await screen.findByLabelText("Hemlighet"));
  expect(screen.getByLabelText("Hur länge ska den förra nyckeln gälla?")).toHaveValue("7");
  await user.click(screen.getByRole("button", { name: "Skapa nyckeln" }));
  expect(await screen.findByText("unavailable")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skapa nyckeln" }));
  expect(await screen.findByText("hemlighet-7391")).toBeVisible();
  expect(keys[0]).toBe(keys[1]);
  await user.click(screen.getByRole("button", { name: "Kopiera Hemlighet (client_secret)" }));
  expect(await navigator.clipboard.readText()).toBe("hemlighet-7391");
  await user.click(screen.getByRole("button", { name: "Jag har sparat hemligheten" }));
  await waitFor(() => expect(at()).toBe(`/api-nycklar/${ID}`));
  expect(screen.queryByText("hemlighet-7391")).toBeNull();
});

test("a stronger login is asked for, and then the same is sent again", async () => {
  const again = vi.spyOn(session, "signInAgain").mockResolvedValue("done");
  let calls = 0;
  server.use(
    answers(aSystem()),
    http.post(`${api}/api-clients/${ID}/credentials`, () => {
      calls += 1;
      return calls === 1
        ? problem(401, "step-up-required")
        : HttpResponse.json(issuedTo(aSystem(), "ny"), { status: 201 });
    }),
    listed([item]),
  );
  const { user } = open(`/api-nycklar/${ID}/nyckel`);
  await user.click(await screen.findByLabelText("Hemlighet"));
  await user.click(screen.getByRole("button", { name: "Skapa nyckeln" }));
  await user.click(await screen.findByRole("button", { name: "Styrk vem du är" }));
  expect(await screen.findByText("Hemligheten visas bara nu")).toBeVisible();
  expect(again).toHaveBeenCalledWith("strong");
});

test("revoking names the system and sends the version that was seen", async () => {
  const versions: (string | null)[] = [];
  server.use(
    answers(aSystem()),
    listed([item]),
    http.post(`${api}/api-clients/${ID}/revocation`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      return HttpResponse.json(
        aSystem({ state: "revoked", allowedActions: [], credentials: [aKey({ status: "ended" })] }),
      );
    }),
  );
  const { user } = open(`/api-nycklar/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Dra in för alltid" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Dra in Kompetensportalen för alltid?" }));
  await user.click(dialog.getByRole("button", { name: "Dra in Kompetensportalen" }));
  expect(await screen.findByText("Indraget")).toBeVisible();
  expect(versions).toEqual(['"3"']);
  expect(screen.queryByRole("button", { name: "Dra in för alltid" })).toBeNull();
});

test("another administrator compares the fingerprint and approves; the one who proposed waits", async () => {
  const proposal = {
    kind: "credential" as const,
    proposedById: "00000000-0000-4000-8000-00000000000d",
    proposedByName: "Mats Forsell",
    proposedAt: "2026-11-23T09:00:00Z",
  };
  const asked = aKey({ method: "private_key_jwt", status: "proposed", keyThumbprint: "cn-I_WNMClehiVp51i" });
  const system = aSystem({
    kind: "police",
    proposal,
    credentials: [asked],
    allowedActions: ["decide_proposal", "revoke"],
  });
  server.use(
    answers(system),
    listed([item]),
    http.post(`${api}/api-clients/${ID}/proposal/approval`, () =>
      HttpResponse.json(issuedTo(aSystem({ kind: "police" }), null)),
    ),
  );
  const { user } = open(`/api-nycklar/${ID}`);
  expect(await screen.findByText(/Föreslaget av Mats Forsell/)).toBeVisible();
  expect(screen.getAllByText("cn-I_WNMClehiVp51i")[0]).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Godkänn" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Godkänn" }));
  expect(await screen.findByRole("heading", { name: "Nyckeln är klar" })).toBeVisible();
});

test("who proposed it is told to wait for somebody else", async () => {
  const proposal = { kind: "registration" as const, proposedById: alva, proposedAt: "2026-11-23T09:00:00Z" };
  server.use(
    answers(aSystem({ kind: "police", state: "proposed", credentials: [], proposal, allowedActions: ["revoke"] })),
  );
  open(`/api-nycklar/${ID}`);
  expect(await screen.findByText("Du föreslog det. En annan administratör behöver besluta.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkänn" })).toBeNull();
});

test("what is taken away is saved at once, in the version that was seen", async () => {
  const system = aSystem({ scopes: ["training.completions:write", "training.coverage:read"] });
  const sent: unknown[] = [];
  server.use(
    listed([item]),
    answers(system),
    http.put(`${api}/api-clients/${ID}/scopes`, async ({ request }) => {
      sent.push(request.headers.get("if-match"), await request.json());
      return HttpResponse.json(aSystem({ version: 4, scopes: ["training.coverage:read"] }));
    }),
  );
  const { user, at } = open(`/api-nycklar/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Ändra Vad systemet får göra" }));
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  expect(screen.getByText("Inget är ändrat.")).toBeVisible();
  await user.click(screen.getByLabelText("Lämna genomförda utbildningar"));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(at()).toBe(`/api-nycklar/${ID}`));
  expect(sent).toEqual(['"3"', { scopes: ["training.coverage:read"] }]);
});

test("more for the police is proposed, and the other administrator sees what would be different", async () => {
  const before = aSystem({ kind: "police", scopes: ["police.requests:read"] });
  const proposal = {
    kind: "scopes" as const,
    scopes: ["police.packages:read" as const],
    proposedById: alva,
    proposedByName: "Alva Nyström",
    proposedAt: "2026-11-23T09:00:00Z",
  };
  server.use(
    listed([item]),
    answers(before),
    http.put(`${api}/api-clients/${ID}/scopes`, () =>
      HttpResponse.json({ ...before, version: 4, proposal, allowedActions: ["suspend", "revoke"] }),
    ),
  );
  const { user, at } = open(`/api-nycklar/${ID}/behorigheter`);
  await user.click(await screen.findByLabelText("Hämta det som lämnats ut"));
  await user.click(screen.getByLabelText("Läsa sina egna begäranden"));
  expect(screen.getByText("Ett förslag ändrar allt på en gång")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Föreslå ändringen" }));
  await waitFor(() => expect(at()).toBe(`/api-nycklar/${ID}`));
  expect(await screen.findByText("Förslag: låt systemet göra mer")).toBeVisible();
  expect(screen.getByText("Det här blir nytt:")).toBeVisible();
  expect(screen.getByText("Det här försvinner:")).toBeVisible();
  expect(screen.getByText("Du föreslog det. En annan administratör behöver besluta.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ändra Vad systemet får göra" })).toBeNull();
});
