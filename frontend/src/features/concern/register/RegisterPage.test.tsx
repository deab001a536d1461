import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { delay, HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { newQueryClient } from "@/api/queryClient";
import { session } from "@/auth/session";
import { rootRoute, staffRoute } from "@/routing/parents";
import { ToastRegion } from "@/ui/Toast";
import { mineRoutes } from "../mine/routes";
import { on, problem, sara } from "../testing/api";
import type { RegisterConcern } from "./answers";
import { registerRoutes } from "./routes";
import { fullAnswers } from "./testAnswers";

// The first page of a file is compiled when it is opened, on a machine that may be busy.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const KEY = "5f0c6a9e-3b1d-4a55-9a53-0d6f5f7a1e10";
const receipt = {
  id: "01a20a08-016f-706b-b90a-4a54ed216859",
  caseNumber: "2026-0042",
  status: "received",
  receivedAt: "2026-11-23T09:14:02Z",
  nextStep: "triage_same_working_day",
};

let stored: { content: object; version: number } | undefined;
const kept = (): object => ({ key: "register-concern", savedAt: "2026-11-23T08:00:00Z", ...stored });
const server = setupServer(
  on("get", "/sectors", () => ({ items: [{ code: "utbildning", name: "Barn och utbildning", aliases: [] }] })),
  http.get(`${location.origin}/api/v1/me/drafts/:key`, () =>
    stored ? HttpResponse.json(kept()) : problem(404, "not-found"),
  ),
  http.put(`${location.origin}/api/v1/me/drafts/:key`, async ({ request }) => {
    const { content } = (await request.json()) as { content: object };
    stored = { content, version: (stored?.version ?? 0) + 1 };
    return HttpResponse.json(kept());
  }),
  http.delete(`${location.origin}/api/v1/me/drafts/:key`, () => {
    stored = undefined;
    return new HttpResponse(null, { status: 204 });
  }),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
beforeEach(() => {
  stored = undefined;
});

type Sent = { key: string | null; body: RegisterConcern };
/** Answers one attempt after the other; the last answer stays. */
function receive(...answers: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post(`${location.origin}/api/v1/concerns`, async ({ request }) => {
      // Slower than a double click.
      await delay(100);
      sent.push({ key: request.headers.get("Idempotency-Key"), body: (await request.json()) as RegisterConcern });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      return answer ? answer() : HttpResponse.json(receipt, { status: 201 });
    }),
  );
  return sent;
}
const received = () => HttpResponse.json(receipt, { status: 201 });

function open(address = "/lamna-oro") {
  vi.spyOn(session, "now").mockReturnValue({ kind: "in", person: { ...sara, roles: ["staff"] } });
  staffRoute.update({ component: Outlet });
  const history = createMemoryHistory({ initialEntries: [address] });
  const queryClient = newQueryClient();
  const routeTree = rootRoute.addChildren([staffRoute.addChildren([...registerRoutes, ...mineRoutes])]);
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

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (name: string) => screen.getByRole("button", { name });

async function openAtCheck() {
  stored = { content: { key: KEY, step: "check", answers: fullAnswers() }, version: 3 };
  const page = open();
  await page.user.click(await screen.findByRole("button", { name: "Fortsätt på ditt utkast" }));
  await heading("Kontrollera innan du skickar");
  return page;
}

test("danger comes before any field, and the guidance stores nothing", async () => {
  const { user, at } = open("/lamna-oro?steg=kontrollera");
  await heading("Är någon i fara nu?");
  const call = screen.getByRole("link", { name: "Ring 112" });
  expect(call).toHaveAttribute("href", "tel:112");
  const field = screen.getByLabelText("Ja, 112 är uppringt");
  expect(call.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();

  await user.click(press("Fortsätt"));
  const wrong = await screen.findByRole("link", { name: "Svara om någon har ringt 112" });
  expect(wrong.closest("section")).toHaveFocus();
  await user.click(screen.getByLabelText("Nej, ingen har ringt"));
  await user.click(press("Fortsätt"));
  await heading("Vem eller vad gäller oron?");
  expect(at()).toBe("/lamna-oro?steg=vem");

  await user.click(screen.getByLabelText("Jag vill bara tipsa polisen"));
  expect(screen.getByRole("link", { name: "Ring 114 14" })).toHaveAttribute("href", "tel:11414");
  expect(screen.queryByRole("button", { name: "Fortsätt" })).not.toBeInTheDocument();
  await user.click(screen.getByLabelText("Anställd i kommunen"));
  expect(screen.getByText("Prata med din chef, HR eller säkerhet")).toBeVisible();
  await user.click(screen.getByLabelText("Barn under 18 år"));
  expect(screen.getByText("Gör också en orosanmälan")).toBeVisible();
  await user.click(press("Fortsätt"));
  await heading("Vad har hänt?");
  expect(stored).toBeUndefined();

  await user.type(screen.getByLabelText("Vad hände?"), "Hot.");
  await user.tab();
  await waitFor(() => expect(stored?.content).toMatchObject({ step: "events", answers: { subjectKind: "child" } }));
});

test("an event can be added, taken away and brought back", async () => {
  const { user } = await openAtCheck();
  await user.click(press("Ändra Vad hände?"));
  await heading("Vad har hänt?");
  expect(screen.getByLabelText("Vad hände?")).toHaveFocus();
  await user.click(press("Lägg till en händelse"));
  const second = screen.getByRole("region", { name: "Händelse 2" });
  await user.type(within(second).getByLabelText("Vad hände?"), "Mer.");
  await user.click(press("Ta bort Händelse 2"));
  expect(screen.queryByRole("region", { name: "Händelse 2" })).not.toBeInTheDocument();
  await user.click(press("Ångra"));
  const back = await screen.findByRole("region", { name: "Händelse 2" });
  expect(within(back).getByLabelText("Vad hände?")).toHaveValue("Mer.");
});

test("a double click and a retry after a lost answer send the draft's one key, and the receipt ends the draft", async () => {
  const sent = receive(() => HttpResponse.error() as unknown as Response, received);
  const { user } = await openAtCheck();
  await user.dblClick(press("Skicka oron"));
  expect(await screen.findByText("Vi vet inte om oron kom fram")).toBeVisible();
  expect(sent).toHaveLength(1);
  await user.click(press("Skicka igen"));
  await heading("Tack, vi har tagit emot din oro");
  expect(screen.getByText("2026-0042")).toBeVisible();
  expect(sent.map(({ key }) => key)).toEqual([KEY, KEY]);
  await waitFor(() => expect(stored).toBeUndefined());
});

test("starting over throws the draft away", async () => {
  stored = { content: { key: KEY, step: "kind", answers: fullAnswers() }, version: 3 };
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Börja om" }));
  await heading("Är någon i fara nu?");
  expect(stored).toBeUndefined();
  expect(screen.getByLabelText("Nej, ingen har ringt")).not.toBeChecked();
});

test("errors of several steps are met one step after the other, and then the check comes back", async () => {
  receive(
    () =>
      problem(422, "validation-failed", {
        errors: [
          { pointer: "#/observedEvents/0/place", code: "too_long", detail: "Texten är för lång. Korta den." },
          { pointer: "#/alreadyTried", code: "personal_identity_number", detail: "Ta bort personnumret." },
        ],
      }),
    received,
  );
  const { user } = await openAtCheck();
  await user.click(press("Skicka oron"));
  await heading("Vad har hänt?");
  const wrong = screen.getByRole("link", { name: "Texten är för lång. Korta den." });
  expect(wrong.closest("section")).toHaveFocus();
  await user.click(wrong);
  expect(screen.getByLabelText(/Närmare plats/)).toHaveFocus();
  await user.clear(screen.getByLabelText(/Närmare plats/));
  await waitFor(() => expect(wrong).not.toBeInTheDocument());
  await user.click(press("Fortsätt"));
  await heading("Vad mer ska vi veta?");
  expect(screen.getByRole("link", { name: "Ta bort personnumret." })).toBeVisible();
  await user.click(press("Fortsätt"));
  await heading("Kontrollera innan du skickar");
});

test("words of belief are asked about: rewrite them, or say why they are needed", async () => {
  const hint = () =>
    problem(422, "belief-hint", {
      errors: [{ pointer: "#/observedEvents/0/whatHappened", code: "belief_words", detail: "…" }],
    });
  const sent = receive(hint, received);
  const { user } = await openAtCheck();
  await user.click(press("Skicka oron"));
  const question = await screen.findByRole("region", { name: "Kan du beskriva det med andra ord?" });
  expect(question).toHaveFocus();
  expect(within(question).getByRole("button", { name: "Vad hände? (händelse 1)" })).toBeVisible();

  await user.click(press("Skicka med orden kvar"));
  expect(await screen.findByRole("link", { name: "Välj om du skriver om eller behåller orden" })).toBeVisible();
  await user.click(screen.getByLabelText("Behålla orden"));
  await user.click(press("Skicka med orden kvar"));
  expect(await screen.findByRole("link", { name: "Skriv varför orden behövs" })).toBeVisible();
  expect(sent).toHaveLength(1);
  await user.type(screen.getByLabelText("Varför behövs orden?"), "Hotet gällde person 2:s tro.");
  await user.click(press("Skicka med orden kvar"));
  await heading("Tack, vi har tagit emot din oro");
  expect(sent.map(({ key, body }) => [key, body.beliefHintAnswer])).toEqual([
    [KEY, undefined],
    [KEY, "Hotet gällde person 2:s tro."],
  ]);
});

test("rewriting leads to the field with the words", async () => {
  receive(() =>
    problem(422, "belief-hint", { errors: [{ pointer: "#/protectiveFactors", code: "belief_words", detail: "…" }] }),
  );
  const { user } = await openAtCheck();
  await user.click(press("Skicka oron"));
  await user.click(await screen.findByLabelText("Skriva om texten"));
  await user.click(press("Skriv om texten"));
  await heading("Vad mer ska vi veta?");
  expect(screen.getByLabelText(/Vad är bra och skyddar/)).toHaveFocus();
});

test("a key that was used says that the concern came through before the change", async () => {
  receive(() => problem(422, "idempotency-key-reused"));
  const { user } = await openAtCheck();
  await user.click(press("Skicka oron"));
  expect(await screen.findByText("Vi har redan tagit emot den här oron")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Skicka/ })).not.toBeInTheDocument();
  await user.click(press("Ta bort utkastet"));
  await heading("Är någon i fara nu?");
  expect(stored).toBeUndefined();
});
