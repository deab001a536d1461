import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { saveCsv } from "@/ui/csv";
import { trainingRoutes } from "./routes";
import type { Cell, KeyPerson, Reference, Requirement } from "./trainingQueries";

vi.mock("@/ui/csv", () => ({ saveCsv: vi.fn() }));

const ID = "019aa1f0-7c40-7000-8000-0000000000a1";
const cell = (change: Partial<Cell> = {}): Cell => ({
  audience: "everybody",
  sectorCode: "utbildning",
  groupCode: "larare",
  unitId: null,
  unitName: null,
  counts: { staff: 112, valid: 83, expiring: 12, expired: 5, never: 24 },
  ...change,
});
const table = (cells: Cell[], units: Cell[] = []) => ({
  trainingId: ID,
  trainingName: "Hantera och utreda oro",
  asOf: "2026-11-29",
  cells,
  units,
});
const requirement: Requirement = {
  id: "019aa1f0-7c40-7000-8000-0000000000b1",
  version: 3,
  trainingId: ID,
  trainingName: "Hantera och utreda oro",
  groupCode: "larare",
  unitId: null,
  audience: "everybody",
  terms: { priority: "first", agreedSectorCode: null, agreedOn: null, dueOn: "2027-06-30", validityMonths: 24 },
  allowedActions: ["change", "withdraw"],
};
const reference: Reference = {
  id: "019aa1f0-7c40-7000-8000-0000000000c1",
  version: 0,
  kind: "training",
  reference: "course-17",
  state: "waiting",
  employeeNumber: null,
  trainingId: null,
  trainingName: null,
  completions: 12,
  firstSeenAt: "2026-11-20T09:00:00Z",
};
const keyPerson: KeyPerson = {
  id: "019aa1f0-7c40-7000-8000-0000000000d1",
  version: 0,
  employeeNumber: "A1001",
  name: "Lovisa Norberg",
  sectorCode: "utbildning",
  unitName: "Centralskolan",
  fromOn: "2026-11-01",
  untilOn: null,
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const lists = () => [
  on("get", "/sectors", () => ({ items: [{ code: "utbildning", name: "Utbildning", aliases: [] }] })),
  on("get", "/personnel-groups", () => ({ items: [{ code: "larare", name: "Lärare", firstLine: true }] })),
];

test("a coordinator sees figures, never who, and saves what is shown and no more", async () => {
  server.use(
    ...lists(),
    on("get", "/trainings/{trainingId}/coverage", ({ url }) => {
      expect(url.searchParams.get("asOf")).toBe("2026-06-30");
      return table([cell(), cell({ groupCode: "rektor", counts: null })]);
    }),
  );
  const { user } = openRoutes(trainingRoutes, `/utbildningar/tackning/${ID}?datum=2026-06-30`);
  const row = await screen.findByRole("row", { name: /Lärare/ });
  expect(within(row).getByText("74 % (83 av 112)")).toBeVisible();
  expect(await screen.findByText("Färre än fem visas inte")).toBeVisible();
  expect(screen.queryByText("Vilka som behöver utbildningen")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Spara som CSV" }));
  expect(saveCsv).toHaveBeenCalledWith("tackningsgrad-2026-11-29.csv", [
    ["Sektor", "Vilka", "Antal", "Giltig", "Varav går ut inom 90 dagar", "Har gått ut", "Aldrig gått"],
    ["Utbildning", "Lärare", 112, 83, 12, 5, 24],
    ["Utbildning", "rektor", ...Array.from({ length: 5 }, () => "Färre än fem visas inte")],
  ]);
});

test("the head of a sector sees their units and who lacks the training", async () => {
  server.use(
    ...lists(),
    on("get", "/trainings/{trainingId}/coverage", () =>
      table(
        [cell()],
        [
          cell({
            unitId: ID,
            unitName: "Centralskolan",
            counts: { staff: 3, valid: 1, expiring: 0, expired: 1, never: 1 },
          }),
        ],
      ),
    ),
    on("get", "/trainings/{trainingId}/gaps", () =>
      pageOf([
        {
          employeeId: "019aa1f0-7c40-7000-8000-0000000000f1",
          employeeNumber: "A1001",
          name: "Lovisa Norberg",
          unitName: "Centralskolan",
          standing: "expired" as const,
          dueOn: "2027-06-30",
          takenOn: "2024-10-01",
          expiresOn: "2026-10-01",
        },
      ]),
    ),
  );
  openRoutes(trainingRoutes, `/utbildningar/tackning/${ID}`, ["sector_lead"]);
  expect(await screen.findByText("Lärare, Centralskolan")).toBeVisible();
  expect(await screen.findByText("Lovisa Norberg (A1001)")).toBeVisible();
  expect(screen.getByText("Gick ut 2026-10-01")).toBeVisible();
});

test("the overview leads to each training, as of the same day", async () => {
  server.use(
    ...lists(),
    on("get", "/training-coverage", () => ({
      asOf: "2026-06-30",
      sectorCode: null,
      items: [{ trainingId: ID, trainingName: "Hantera och utreda oro", counts: cell().counts }],
    })),
  );
  openRoutes(trainingRoutes, "/utbildningar/tackning?datum=2026-06-30");
  const link = await screen.findByRole("link", { name: "Hantera och utreda oro" });
  expect(link.getAttribute("href")).toMatch(/tackning\/019aa1f0.*datum=/);
});

test("one sees what is asked of oneself, or why nothing is known", async () => {
  server.use(
    on("get", "/me/trainings", () => ({
      known: true,
      items: [
        {
          trainingId: ID,
          trainingName: "Hantera och utreda oro",
          link: "https://www.cve.se",
          required: true,
          standing: "expiring" as const,
          dueOn: "2027-06-30",
          takenOn: "2024-12-20",
          expiresOn: "2026-12-20",
        },
      ],
    })),
  );
  const { unmount } = openRoutes(trainingRoutes, "/utbildningar/mina", ["staff"]);
  expect(await screen.findByText("Går ut inom 90 dagar")).toBeVisible();
  expect(screen.getByText("2026-12-20")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Täckningsgrad" })).toBeNull();
  unmount();
  server.use(on("get", "/me/trainings", () => ({ known: false, items: [] })));
  openRoutes(trainingRoutes, "/utbildningar/mina", ["staff"]);
  expect(await screen.findByText(/HR-systemet har inte berättat/)).toBeVisible();
});

test("what a platform's name means is said once, or that it means nothing", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/trainings", () => ({ items: [] })),
    on("get", "/training-references", () => pageOf([reference])),
    on("put", "/training-references/{referenceId}", ({ body, ifMatch }) => {
      sent.push(ifMatch, body);
      return { ...reference, state: "ignored" as const };
    }),
  );
  const { user } = openRoutes(trainingRoutes, "/utbildningar/koppla");
  await user.click(await screen.findByRole("button", { name: "Koppla: course-17" }));
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  expect(await screen.findByText(/Fyll i/)).toBeVisible();
  await user.click(screen.getByLabelText("Det är ingen utbildning hos oss"));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(sent).toEqual(['"0"', { ignored: true }]);
});

test("a requirement is added for a group, and its terms are changed or it is withdrawn", async () => {
  const sent: unknown[] = [];
  server.use(
    ...lists(),
    on("get", "/trainings", () => ({ items: [] })),
    on("get", "/units", () => ({ items: [] })),
    on("get", "/training-requirements", () => ({ items: [requirement] })),
    on("get", "/training-requirements/{requirementId}", () => requirement),
    on("put", "/training-requirements/{requirementId}", ({ body, ifMatch }) => {
      sent.push(ifMatch, body);
      return requirement;
    }),
    on("post", "/training-requirements/{requirementId}/withdrawal", ({ ifMatch }) => {
      sent.push(ifMatch);
      return problem(409, "illegal-transition");
    }),
  );
  const { user } = openRoutes(trainingRoutes, `/utbildningar/krav/${requirement.id}`);
  await user.click(await screen.findByLabelText("Därefter"));
  await user.clear(screen.getByLabelText(/Giltig i månader/));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(sent).toEqual(['"3"', { priority: "second", dueOn: "2027-06-30" }]);
  await user.click(await screen.findByRole("link", { name: "Hantera och utreda oro" }));
  await user.click(await screen.findByRole("button", { name: "Ta bort kravet" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Ta bort kravet" }));
  expect(await screen.findByText("illegal-transition")).toBeVisible();
});

test("a key person is named by number, and what is wrong with it stands at the field", async () => {
  server.use(
    ...lists(),
    on("get", "/training-key-persons", () => ({ items: [keyPerson] })),
    on("post", "/training-key-persons", () =>
      problem(422, "validation-failed", {
        errors: [
          { pointer: "#/employeeNumber", code: "employee_unknown", detail: "Det finns ingen anställd med det numret." },
        ],
      }),
    ),
    on("post", "/training-key-persons/{keyPersonId}/end", () => HttpResponse.json({ ...keyPerson, version: 1 })),
  );
  const { user } = openRoutes(trainingRoutes, "/utbildningar/nyckelpersoner");
  await user.type(await screen.findByLabelText("Anställningsnummer"), "B7");
  await user.click(screen.getByRole("button", { name: "Utse nyckelperson" }));
  expect(await screen.findByText("Det finns ingen anställd med det numret.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Avsluta: A1001" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Avsluta" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
});
