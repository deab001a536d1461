import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { today } from "@/i18n/format";
import { hanna, on, pageOf, problem, sara } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Individual, Intervention, Kind } from "./interventionQueries";
import { interventionRoutes } from "./routes";

const CASE = "019aa1f0-7c30-7000-8000-0000000000d0";
const mentor: Kind = {
  id: "019aa1f0-7c30-7000-8000-0000000000d1",
  version: 0,
  level: "individual",
  name: "Mentor",
  description: "En vuxen utanför familjen.",
  targetGroup: "Unga vuxna",
  provider: "Fritidsverksamheten",
  decidedBy: "Enhetschef",
  evidence: "promising",
  evidenceSource: null,
  ground: "consent",
  active: true,
  allowedActions: ["change"],
};
const meetings: Intervention = {
  id: "019aa1f0-7c30-7000-8000-0000000000d2",
  version: 2,
  kindId: "019aa1f0-7c30-7000-8000-0000000000d3",
  kindName: "Föräldramöte om nätet",
  level: "general",
  plan: { name: "Föräldramöten", sectorCode: null, startsOn: "2026-01-01", endsOn: "2026-12-18", followUpOn: null },
  status: "ongoing",
  responsible: sara,
  reach: { held: 3, reached: 57, smallDays: 1 },
  days: [{ heldOn: "2026-11-20", held: 1, reached: null }],
  conclusion: null,
  endedOn: null,
  allowedActions: ["change", "note_sessions", "end"],
};
const support = (change: Partial<Individual> = {}): Individual => ({
  id: "019aa1f0-7c30-7000-8000-0000000000d4",
  version: 1,
  kindId: mentor.id,
  kindName: "Mentor",
  status: "ongoing",
  ground: "consent",
  groundOn: "2026-11-20",
  groundNote: "Person 1 samtyckte.",
  startsOn: "2026-11-23",
  endsOn: "2027-02-23",
  followUpOn: null,
  plannedBy: hanna,
  goals: [{ text: "Vara i skolan.", outcome: null, note: null }],
  sessions: [{ id: "019aa1f0-7c30-7000-8000-0000000000d5", heldOn: "2026-11-24", attended: false, note: null }],
  endedOn: null,
  cancellation: null,
  cancellationReason: null,
  allowedActions: ["reschedule", "note_session", "end", "cancel"],
  ...change,
});

const server = setupServer(on("get", "/sectors", () => ({ items: [] })));
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("what was reached is told, and fewer than five never as a number", async () => {
  const { id, plan, kindName, level, status, reach } = meetings;
  server.use(
    on("get", "/interventions", () =>
      pageOf([{ id, name: plan.name, kindName, level, status, reach, startsOn: plan.startsOn, endsOn: plan.endsOn }]),
    ),
  );
  openRoutes(interventionRoutes, "/insatser");
  const row = await screen.findByRole("row", { name: /Föräldramöten/ });
  expect(within(row).getByText("och 1 dag med färre än 5")).toBeVisible();
  expect(within(row).getByText("Hela kommunen")).toBeVisible();
});

test("a day is registered by one number, with the version that was seen", async () => {
  const seen: unknown[] = [];
  server.use(
    on("get", "/interventions/{interventionId}", () => meetings),
    on("put", "/interventions/{interventionId}/sessions", ({ body, ifMatch }) => {
      seen.push(ifMatch, body);
      return meetings;
    }),
  );
  const { user } = openRoutes(interventionRoutes, `/insatser/${meetings.id}`);
  expect(await screen.findByRole("cell", { name: "färre än 5" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Registrera" }));
  expect(seen).toEqual([]);
  await user.type(screen.getByLabelText("Antal nådda"), "31");
  await user.click(screen.getByRole("button", { name: "Registrera" }));
  await waitFor(() => expect(seen).toEqual(['"2"', { heldOn: today(), held: 1, reached: 31 }]));
});

test("what is offered for one person says what it must rest on", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/intervention-kinds", () => ({ items: [mentor] })),
    on("get", "/concerns/{id}/interventions", () => ({ items: [], mayPlan: true, openInClosedConcern: false })),
    on("post", "/concerns/{id}/interventions", ({ body }) => {
      sent.push(body);
      if (sent.length > 1) return HttpResponse.json(support(), { status: 201 });
      return problem(422, "validation-failed", {
        errors: [{ pointer: "#/goals/0", code: "personal_identity_number", detail: "Ta bort personnumret." }],
      });
    }),
  );
  const { user, at } = openRoutes(interventionRoutes, `/oro/${CASE}/insatser/ny`, ["handler"], hanna);
  await screen.findByRole("option", { name: "Mentor" });
  await user.selectOptions(screen.getByLabelText("Insats ur katalogen"), "Mentor");
  expect(screen.queryByLabelText("Beslut")).toBeNull();
  await user.click(screen.getByLabelText("Samtycke"));
  await user.type(screen.getByLabelText("Vem, till vad och hur länge"), "Person 1, tre månader.");
  await user.type(screen.getByLabelText("Mål 1"), "Vara i skolan.");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("link", { name: "Fyll i uppgiften" })).toHaveAttribute("href", "#endsOn");
  // The third of four days; an empty part of it starts as today's.
  for (const part of screen.getAllByRole("spinbutton").slice(6, 9)) {
    part.focus();
    await user.keyboard("{ArrowUp}");
  }
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("link", { name: "Ta bort personnumret." })).toHaveAttribute("href", "#goal1");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(at()).toBe(`/oro/${CASE}/insatser`));
  expect(sent[1]).toMatchObject({
    kindId: mentor.id,
    ground: "consent",
    endsOn: today(),
    goals: ["Vara i skolan."],
  });
});

test("each goal gets an outcome at the end, and a closed case is told of", async () => {
  let one = support();
  const sent: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}/interventions", () => ({ items: [one], mayPlan: false, openInClosedConcern: true })),
    on("post", "/concerns/{id}/interventions/{interventionId}/end", ({ body, ifMatch }) => {
      sent.push(ifMatch, body);
      one = support({
        status: "ended",
        goals: [{ text: "Vara i skolan.", outcome: "partly_reached", note: null }],
        endedOn: "2026-11-28",
        allowedActions: [],
      });
      return one;
    }),
  );
  const { user } = openRoutes(interventionRoutes, `/oro/${CASE}/insatser`, ["handler"], hanna);
  expect(await screen.findByText("Ärendet är avslutat, men en insats pågår eller är planerad")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Avsluta insatsen" }));
  const dialog = await screen.findByRole("dialog", { name: "Avsluta insatsen" });
  await user.click(within(dialog).getByLabelText("Delvis nått"));
  await user.click(within(dialog).getByRole("button", { name: "Avsluta insatsen" }));
  expect(await screen.findByText("Delvis nått")).toBeVisible();
  expect(sent).toEqual(['"1"', { goals: [{ outcome: "partly_reached" }] }]);
  expect(screen.queryByRole("button", { name: "Avbryt insatsen" })).toBeNull();
});

test("the catalogue is read by everybody and changed by those who keep it", async () => {
  server.use(on("get", "/intervention-kinds", () => ({ items: [{ ...mentor, allowedActions: [] }] })));
  openRoutes(interventionRoutes, "/insatskatalog", ["staff"]);
  expect(await screen.findByText("Mentor")).toBeVisible();
  expect(screen.getByText("Kräver samtycke")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Mentor" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Lägg till en insats" })).toBeNull();
});
