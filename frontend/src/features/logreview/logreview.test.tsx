import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { drafts, hanna, on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { ListItem, Period, Read, Review } from "./reviewQueries";
import { logReviewRoutes } from "./routes";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const david = { id: "00000000-0000-4000-8000-000000000009", name: "David Ek" };
const ID = "00000000-0000-4000-8000-0000000000e1";
const WEEK = "00000000-0000-4000-8000-0000000000e0";

const review = (rest: Partial<Review> = {}): Review => ({
  id: ID,
  version: 0,
  status: "asked",
  reader: hanna,
  caseNumber: "2026-0042",
  firstReadAt: "2026-11-18T21:40:00Z",
  lastReadAt: "2026-11-18T21:52:00Z",
  actions: ["concern.opened", "concern.burnt"],
  grounds: ["unusual_hour"],
  reviewer: david,
  explainBy: "2026-11-30",
  reviewBy: "2026-12-07",
  overdue: false,
  allowedActions: [],
  ...rest,
});
const item = (rest: Partial<ListItem> = {}): ListItem => {
  const { version: _v, lastReadAt: _l, actions: _a, allowedActions: _w, ...listed } = review();
  return { ...listed, ...rest };
};
const week: Period = {
  id: WEEK,
  firstDay: "2026-11-16",
  lastDay: "2026-11-22",
  drawnAt: "2026-11-23T00:10:00Z",
  visits: 184,
  drawn: 10,
  waiting: 3,
  explained: 6,
  unexplained: 1,
  lapsed: 0,
  overdue: 2,
};

test("the reader is told why and explains; nothing goes without words", async () => {
  let shown = review({ allowedActions: ["explain"] });
  const sent: unknown[] = [];
  server.use(
    ...drafts(),
    on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
    on("get", "/read-reviews/{reviewId}", () => shown),
    on("post", "/read-reviews/{reviewId}/explanation", ({ body, ifMatch }) => {
      sent.push([body, ifMatch]);
      shown = review({
        version: 1,
        status: "explained",
        explanation: body.explanation,
        explainedAt: "2026-11-24T08:00:00Z",
      });
      return shown;
    }),
  );
  const { user } = openRoutes(logReviewRoutes, `/loggkontroll/${ID}`, ["handler"], hanna);
  expect(await screen.findByRole("heading", { name: "Förklara en läsning" })).toBeVisible();
  expect(screen.getByText("ärendet, concern.burnt")).toBeVisible();
  expect(screen.getByText("ovanlig tid")).toBeVisible();
  const words = await screen.findByLabelText(/Förklaring/);
  await user.click(screen.getByRole("button", { name: "Skicka förklaringen" }));
  expect(words).toHaveAccessibleDescription(/Skriv en förklaring/);
  expect(words).toHaveFocus();
  await user.type(words, "Förberedde ett möte.");
  await user.click(screen.getByRole("button", { name: "Skicka förklaringen" }));
  expect(await screen.findByText("Förberedde ett möte.")).toBeVisible();
  expect(screen.getByText(/Någon annan än du granskar/)).toBeVisible();
  expect(sent).toEqual([[{ explanation: "Förberedde ett möte." }, '"0"']]);
  expect(screen.queryByRole("button", { name: "Skicka förklaringen" })).not.toBeInTheDocument();
});

test("the reviewer accepts without words, but marks unexplained only with a reason", async () => {
  let shown = review({
    version: 1,
    status: "explained",
    explanation: "Möte.",
    explainedAt: "2026-11-24T08:00:00Z",
    allowedActions: ["accept", "mark_unexplained"],
  });
  const sent: unknown[] = [];
  server.use(
    ...drafts(),
    on("get", "/read-reviews/{reviewId}", () => shown),
    on("post", "/read-reviews/{reviewId}/acceptance", ({ body }) => {
      sent.push(body);
      shown = {
        ...shown,
        version: 2,
        status: "accepted",
        decidedBy: david,
        decidedAt: "2026-11-25T08:00:00Z",
        allowedActions: [],
      };
      return shown;
    }),
  );
  const { user } = openRoutes(logReviewRoutes, `/loggkontroll/${ID}`, ["auditor"], david);
  await user.click(await screen.findByRole("button", { name: "Markera som oförklarad" }));
  expect(screen.getByLabelText(/Granskarens ord/)).toHaveAccessibleDescription(/Skriv varför läsningen är oförklarad/);
  await user.click(screen.getByRole("button", { name: "Godta förklaringen" }));
  await waitFor(() => expect(screen.getByText("Förklarad")).toBeVisible());
  expect(sent).toEqual([{}]);
});

test("who did not answer in time can only be marked unexplained, and a lost race is said", async () => {
  server.use(
    ...drafts(),
    on("get", "/read-reviews/{reviewId}", () => review({ overdue: true, allowedActions: ["mark_unexplained"] })),
    on("post", "/read-reviews/{reviewId}/unexplained", () =>
      problem(412, "stale-version", { title: "Någon annan har ändrat" }),
    ),
  );
  const { user } = openRoutes(logReviewRoutes, `/loggkontroll/${ID}`, ["auditor"], david);
  expect(await screen.findByText("Försenad")).toBeVisible();
  await user.type(await screen.findByLabelText(/Granskarens ord/), "Inget svar.");
  expect(screen.queryByRole("button", { name: "Godta förklaringen" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Markera som oförklarad" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Någon annan har ändrat");
  expect(screen.getByLabelText(/Granskarens ord/)).toHaveValue("Inget svar.");
});

test("the auditor sees weeks in figures and narrows the list", async () => {
  const asked: string[] = [];
  server.use(
    on("get", "/read-review-periods", () => pageOf([week])),
    on("get", "/read-reviews", ({ url }) => {
      asked.push(url.search);
      return pageOf([item({ overdue: true })]);
    }),
  );
  const { user } = openRoutes(logReviewRoutes, "/loggkontroll?visa=borta", ["auditor"], david);
  const figures = await screen.findByRole("table", { name: "Veckor i siffror" });
  expect(within(figures).getByRole("row", { name: /2026-11-16.*184.*10.*6.*1.*3.*2/ })).toBeVisible();
  expect(within(figures).queryByText(hanna.name)).not.toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: "Oförklarad" }));
  await waitFor(() => expect(asked.at(-1)).toBe("?status=unexplained"));
  await user.click(within(figures).getByRole("link", { name: /2026-11-16/ }));
  await waitFor(() => expect(asked.at(-1)).toBe(`?status=unexplained&periodId=${WEEK}`));
  expect(asked[0]).toBe("");
});

test("a coordinator gets those handed to them, and no figures", async () => {
  server.use(on("get", "/read-reviews", () => pageOf([])));
  openRoutes(logReviewRoutes, "/loggkontroll", ["coordinator"]);
  expect(await screen.findByText("Inga läsningar här")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Vem har läst vad" })).not.toBeInTheDocument();
});

test("reads are followed by person and by case", async () => {
  const asked: string[] = [];
  const read: Read = {
    id: ID,
    readAt: "2026-11-18T21:40:00Z",
    by: hanna,
    caseKind: "concern",
    concernId: WEEK,
    caseNumber: "2026-0042",
    action: "identity.opened",
  };
  const support: Read = {
    ...read,
    id: WEEK,
    by: { id: WEEK, name: "Maj Lind" },
    caseKind: "support_case",
    caseNumber: null,
    action: "support_case.opened",
  };
  server.use(
    on("get", "/access-log", ({ url }) => {
      asked.push(url.search);
      return pageOf([read, support]);
    }),
  );
  const { user } = openRoutes(logReviewRoutes, "/loggkontroll/lasningar", ["auditor"], david);
  expect(await screen.findByRole("cell", { name: "uppgifter om en person" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Visa bara läsningar av Anhörigstöd" })).toBeVisible();
  await user.click(screen.getByRole("link", { name: `Visa bara det ${hanna.name} har läst` }));
  await waitFor(() => expect(asked.at(-1)).toBe(`?limit=50&personId=${hanna.id}`));
  await user.click(await screen.findByRole("link", { name: "Visa bara läsningar av 2026-0042" }));
  await waitFor(() => expect(asked.at(-1)).toBe(`?limit=50&personId=${hanna.id}&concernId=${WEEK}`));
  await user.click(screen.getByRole("link", { name: "Visa alla" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Visa alla" })).not.toBeInTheDocument());
});
