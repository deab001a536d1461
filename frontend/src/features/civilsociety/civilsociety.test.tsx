import { screen } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Briefing, Organisation, OrganisationItem } from "./civilSocietyQueries";
import { civilSocietyRoutes } from "./routes";

const ID = "019aa1f0-7c30-7000-8000-0000000000f1";
const organisation: Organisation = {
  id: ID,
  version: 3,
  name: "Byaföreningen",
  kind: "neighbourhood",
  website: null,
  contacts: [{ function: "Ordförande", channel: "email", address: "kansliet@byaforeningen.example", person: null }],
  active: true,
  leftOn: null,
  allowedActions: ["change", "brief"],
};
const item: OrganisationItem = { id: ID, name: "Byaföreningen", kind: "neighbourhood", active: true, lastToldOn: null };
const line: Briefing = {
  id: "019aa1f0-7c30-7000-8000-0000000000f2",
  toldOn: "2026-11-20",
  manner: "meeting",
  subject: "Vid oro",
  routineId: "019aa1f0-7c30-7000-8000-0000000000f3",
  routineNumber: 2,
  toldBy: "Sara Hedman",
  recordedAt: "2026-11-20T10:00:00Z",
  correctedBecause: null,
  insteadId: null,
};
const pageOf = <T,>(items: T[]) => ({
  items,
  _meta: { page: 1, limit: 20, count: items.length, totalRecords: items.length, totalIsCapped: false, totalPages: 1 },
  _links: { self: "/api/v1/x" },
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("lists the active ones, and those that have left on a press", async () => {
  const asked: (string | null)[] = [];
  server.use(
    on("get", "/civil-organisations", ({ url }) => {
      asked.push(url.searchParams.get("active"));
      return pageOf([item]);
    }),
  );
  const { user } = openRoutes(civilSocietyRoutes, "/civilsamhalle");
  expect(await screen.findByRole("link", { name: "Byaföreningen" })).toBeVisible();
  expect(screen.getByText("Aldrig")).toBeVisible();
  await user.click(screen.getByLabelText("Visa de som har lämnat"));
  expect(await screen.findByRole("link", { name: "Byaföreningen" })).toBeVisible();
  expect(asked).toEqual(["true", null]);
});

test("what was told is noted and corrected, with a reason", async () => {
  const sent: object[] = [];
  server.use(
    on("get", "/civil-organisations/{id}", () => organisation),
    on("get", "/civil-organisations/{id}/briefings", () => pageOf([line])),
    on("get", "/routines", () => ({ items: [] })),
    on("post", "/civil-organisations/{id}/briefings", ({ body }) => {
      sent.push(body);
      return HttpResponse.json(line, { status: 201 });
    }),
    on("post", "/civil-organisations/{id}/briefings/{briefingId}/correction", ({ body }) => {
      sent.push(body);
      return HttpResponse.json({ ...line, correctedBecause: "Fel dag." }, { status: 201 });
    }),
  );
  const { user } = openRoutes(civilSocietyRoutes, `/civilsamhalle/${ID}`);
  expect(await screen.findByText("Vid oro, version 2")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Anteckna" }));
  expect(await screen.findByText("Fyll i det här.")).toBeVisible();
  await user.type(screen.getByLabelText("Ämne"), "Vart man vänder sig");
  await user.click(screen.getByRole("button", { name: "Anteckna" }));
  expect(await screen.findByText("Antecknat")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Rätta: Vid oro" }));
  await user.type(await screen.findByLabelText("Vad var fel?"), "Fel dag.");
  await user.click(screen.getByRole("button", { name: "Rätta" }));
  expect(await screen.findByText("Rättat")).toBeVisible();
  expect(sent).toEqual([
    expect.objectContaining({ manner: "meeting", subject: "Vart man vänder sig" }),
    { because: "Fel dag." },
  ]);
});

test("an organisation is changed with the version that was seen, and loses its contacts when it leaves", async () => {
  const seen: unknown[] = [];
  server.use(
    on("get", "/civil-organisations/{id}", () => organisation),
    on("get", "/civil-organisations", () => pageOf([item])),
    on("put", "/civil-organisations/{id}", ({ ifMatch, body }) => {
      seen.push(ifMatch, body.active, body.contacts);
      return organisation;
    }),
  );
  const { user } = openRoutes(civilSocietyRoutes, `/civilsamhalle/${ID}/andra`);
  await user.click(await screen.findByLabelText("Kommunen arbetar med organisationen"));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(seen).toEqual(['"3"', false, []]);
});
