import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { organisationRoutes } from "./routes";
import type { Check, Run } from "./staffQueries";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const run: Run = {
  id: "01a20a08-016f-706b-b90a-4a54ed216859",
  version: 1,
  source: "file",
  state: "finished",
  complete: true,
  startedAt: "2026-11-23T02:00:00Z",
  endedAt: "2026-11-23T02:00:09Z",
  unitsAdded: 1,
  unitsChanged: 0,
  unitsEnded: 0,
  employeesNamed: 585,
  employeesAdded: 2,
  employeesChanged: 4,
  employeesLeft: 1,
};
const right: Check = {
  rows: 585,
  encoding: "UTF-8",
  separator: ";",
  ignoredColumns: ["Befattning"],
  unitsAdded: 1,
  unitsChanged: 0,
  employeesAdded: 2,
  employeesChanged: 4,
  employeesUnchanged: 579,
  employeesLeft: null,
  faultCount: 0,
  faults: [],
};
const wrong: Check = {
  ...right,
  faultCount: 1,
  faults: [
    {
      row: 12,
      column: "Startdatum",
      code: "file_date_unreadable",
      detail: { sv: "Skriv dagen som åååå-mm-dd.", en: "Write the day as yyyy-mm-dd." },
    },
  ],
};

type Sent = { path: string; query: string; type: string | null; key: string | null; text: string };

function answering(check: () => Check, read: () => Response | Run = () => run) {
  const sent: Sent[] = [];
  const note = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    sent.push({
      path: pathname.replace("/api/v1", ""),
      query: search,
      type: request.headers.get("Content-Type"),
      key: request.headers.get("Idempotency-Key"),
      text: await request.text(),
    });
  };
  server.use(
    on("get", "/hr-runs", () => pageOf([run])),
    http.post(`${location.origin}/api/v1/staff-files/check`, async ({ request }) => {
      await note(request);
      return HttpResponse.json(check());
    }),
    http.post(`${location.origin}/api/v1/staff-files`, async ({ request }) => {
      await note(request);
      const given = read();
      return given instanceof Response ? given : HttpResponse.json(given, { status: 201 });
    }),
  );
  return sent;
}

const file = () => new File(["Anställningsnummer;Enhet;Startdatum\r\n"], "personal.csv", { type: "text/csv" });

test("a file is looked through, and read in when nothing is to be corrected", async () => {
  const sent = answering(() => right);
  const { user } = openRoutes(organisationRoutes, "/personal", ["admin"]);
  await user.click(await screen.findByRole("button", { name: "Granska filen" }));
  expect(screen.getAllByText("Välj en fil.").length).toBeGreaterThan(0);
  await user.upload(screen.getByLabelText("Fil från HR"), file());
  await user.click(screen.getByRole("button", { name: "Granska filen" }));
  expect(await screen.findByText("585 rader, inget att rätta")).toBeVisible();
  expect(screen.getByText("Befattning")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Läs in" }));
  expect(await screen.findByText("Filen är inläst. 2 nya, 4 ändrade och 1 som har slutat.")).toBeVisible();
  expect(sent.map(({ path, query, type }) => [path, query, type])).toEqual([
    ["/staff-files/check", "?complete=false", "text/csv"],
    ["/staff-files", "?complete=false", "text/csv"],
  ]);
  expect(sent[1]?.key).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent[0]?.text).toContain("Anställningsnummer");
});

test("what is to be corrected is told by row and column, and the rest can be read in", async () => {
  const sent = answering(() => wrong);
  const { user } = openRoutes(organisationRoutes, "/personal", ["admin"]);
  await user.upload(await screen.findByLabelText("Fil från HR"), file());
  await user.click(screen.getByRole("button", { name: "Granska filen" }));
  const faults = within(await screen.findByRole("table", { name: "Att rätta" }));
  expect(faults.getByRole("rowheader")).toHaveTextContent("12");
  expect(faults.getByText("Startdatum")).toBeVisible();
  expect(faults.getByText("Skriv dagen som åååå-mm-dd.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Läs in" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Läs in utan de felaktiga raderna" }));
  await screen.findByText(/Filen är inläst/);
  expect(sent.at(-1)?.query).toBe("?complete=false&skipFaulty=true");
});

test("when unusually many would have left somebody says that it is right", async () => {
  let asked = 0;
  const sent = answering(
    () => ({ ...right, employeesLeft: 300 }),
    () => {
      asked += 1;
      return asked === 1 ? problem(409, "many-leavers", { title: "Ovanligt många skulle ha slutat" }) : run;
    },
  );
  const { user } = openRoutes(organisationRoutes, "/personal", ["admin"]);
  await user.upload(await screen.findByLabelText("Fil från HR"), file());
  await user.click(screen.getByLabelText("Filen innehåller alla som arbetar i kommunen"));
  await user.click(screen.getByRole("button", { name: "Granska filen" }));
  await user.click(await screen.findByRole("button", { name: "Läs in" }));
  expect(await screen.findByText("Ovanligt många skulle ha slutat")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Det stämmer, läs in" }));
  await screen.findByText(/Filen är inläst/);
  expect(sent.at(-1)?.query).toBe("?complete=true&manyHaveLeft=true");
});

test("the coordinator sees what has come and reads in nothing", async () => {
  answering(() => right);
  openRoutes(organisationRoutes, "/personal", ["coordinator"]);
  const runs = within(await screen.findByRole("table", { name: "Hämtat från HR" }));
  expect(runs.getByText("Klar")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Granska filen" })).toBeNull();
});
