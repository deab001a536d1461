import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { trainingRoutes } from "./routes";
import { momentOf, wallTime } from "./session/wallTime";
import type { Session } from "./trainingQueries";

const ID = "019aa1f0-7c40-7000-8000-000000000111";
const session = (change: Partial<Session> = {}): Session => ({
  id: ID,
  version: 2,
  trainingId: "019aa1f0-7c40-7000-8000-0000000000a1",
  trainingName: "Hantera och utreda oro",
  plan: {
    place: "Kommunhuset, sal A",
    startsAt: "2099-12-01T12:00:00Z",
    endsAt: "2099-12-01T14:00:00Z",
    lecturers: "Kommunpolisen och samordnaren",
    capacity: 30,
  },
  status: "open",
  cancelledBecause: null,
  freePlaces: 3,
  queue: 0,
  mine: null,
  allowedActions: ["enrol"],
  ...change,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("a time is Swedish, in winter and in summer, and what is none stays what was written", () => {
  expect(momentOf("2026-12-01", "13:00")).toBe("2026-12-01T12:00:00Z");
  expect(momentOf("2026-07-01", "9.30")).toBe("2026-07-01T07:30:00Z");
  expect(momentOf("2026-07-01", "25:00")).toBeUndefined();
  expect(momentOf("", "13:00")).toBeUndefined();
  expect(wallTime("2026-07-01T07:30:00Z")).toEqual({ day: "2026-07-01", time: "09:30" });
});

test("one sees where there are places, and enrols", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/training-sessions", () => ({ items: [session()] })),
    on("get", "/training-sessions/{sessionId}", () => session()),
    on("put", "/me/training-enrolments/{sessionId}", ({ body }) => {
      sent.push(body);
      return session({ mine: "place", allowedActions: ["withdraw"] });
    }),
  );
  const { user } = openRoutes(trainingRoutes, "/utbildningar/tillfallen", ["staff"]);
  expect(await screen.findByText("3 platser kvar")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Hantera och utreda oro" }));
  await user.click(await screen.findByRole("button", { name: "Anmäl dig" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(sent).toEqual([{ enrolled: true }]);
  expect(screen.queryByText("Anmälda")).toBeNull();
});

test("a full one is queued for, and a cancelled one says why", async () => {
  server.use(
    on("get", "/training-sessions/{sessionId}", () =>
      session({
        freePlaces: 0,
        queue: 4,
        status: "cancelled",
        cancelledBecause: "Lokalen är upptagen.",
        allowedActions: [],
      }),
    ),
  );
  openRoutes(trainingRoutes, `/utbildningar/tillfallen/${ID}`, ["staff"]);
  expect(await screen.findByText("Inställt: Lokalen är upptagen.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Anmäl|kö/ })).toBeNull();
});

test("the coordinator ticks who came, and adds who came without having enrolled", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/training-sessions/{sessionId}", () => session({ allowedActions: ["take_attendance", "cancel"] })),
    on("get", "/training-sessions/{sessionId}/enrolments", () => ({
      items: [
        {
          employeeNumber: "A1001",
          name: "Lovisa Norberg",
          state: "place" as const,
          present: false,
          enrolledAt: "2026-11-20T09:00:00Z",
        },
        {
          employeeNumber: "A1002",
          name: null,
          state: "queue" as const,
          present: false,
          enrolledAt: "2026-11-21T09:00:00Z",
        },
      ],
    })),
    on("put", "/training-sessions/{sessionId}/attendance", ({ body, ifMatch }) => {
      sent.push(ifMatch, body);
      return session({ status: "held", version: 3 });
    }),
  );
  const { user } = openRoutes(trainingRoutes, `/utbildningar/tillfallen/${ID}`);
  expect(await screen.findByLabelText("A1002, Väntar på plats")).toBeVisible();
  await user.click(screen.getByLabelText("Lovisa Norberg (A1001)"));
  await user.type(screen.getByLabelText(/Andra som kom/), "B7, B8");
  await user.click(screen.getByRole("button", { name: "Spara närvaro" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(sent).toEqual(['"2"', { present: ["A1001", "B7", "B8"] }]);
});

test("a session is cancelled for a reason and with the version that was seen", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/training-sessions/{sessionId}", () => session({ allowedActions: ["change", "cancel"] })),
    on("get", "/training-sessions/{sessionId}/enrolments", () => ({ items: [] })),
    on("post", "/training-sessions/{sessionId}/cancellation", ({ body, ifMatch }) => {
      sent.push(ifMatch, body);
      return session({ status: "cancelled", cancelledBecause: body.because, allowedActions: [] });
    }),
  );
  const { user } = openRoutes(trainingRoutes, `/utbildningar/tillfallen/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Ställ in" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Ställ in" }));
  expect(await dialog.findByText(/Fyll i/)).toBeVisible();
  await user.type(dialog.getByLabelText(/Varför/), "Lokalen är upptagen.");
  await user.click(dialog.getByRole("button", { name: "Ställ in" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(sent).toEqual(['"2"', { because: "Lokalen är upptagen." }]);
});

test("a session is planned in Swedish time, and what the API refuses stands at its field", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/training-sessions/{sessionId}", () => session({ allowedActions: ["change"] })),
    on("get", "/training-sessions/{sessionId}/enrolments", () => ({ items: [] })),
    on("put", "/training-sessions/{sessionId}", ({ body }) => {
      sent.push(body);
      return sent.length === 1
        ? problem(422, "validation-failed", {
            errors: [{ pointer: "#/endsAt", code: "session_ends_before_start", detail: "Slutet ligger före början." }],
          })
        : HttpResponse.json(session());
    }),
  );
  const { user } = openRoutes(trainingRoutes, `/utbildningar/tillfallen/${ID}/plan`);
  await user.clear(await screen.findByLabelText("Slutar"));
  await user.type(screen.getByLabelText("Slutar"), "12.30");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect((await screen.findAllByText("Slutet ligger före början.")).length).toBeGreaterThan(0);
  await user.clear(screen.getByLabelText("Slutar"));
  await user.type(screen.getByLabelText("Slutar"), "16:00");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(sent).toEqual([
    expect.objectContaining({ startsAt: "2099-12-01T12:00:00Z", endsAt: "2099-12-01T11:30:00Z" }),
    expect.objectContaining({ endsAt: "2099-12-01T15:00:00Z", capacity: 30 }),
  ]);
});
