import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Role } from "@/auth/session";
import { drafts, on, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Campaign } from "./coverage/coverageQueries";
import { routineRoutes } from "./routes";
import type { Routine, Version, VersionItem } from "./routineQueries";

const ID = "019aa1f0-7c20-7000-8000-0000000000a1";
const FIRST = "019aa1f0-7c20-7000-8000-0000000000a2";
const SECOND = "019aa1f0-7c20-7000-8000-0000000000a3";

const version = (some: Partial<Version> = {}): Version => ({
  id: FIRST,
  version: 4,
  routineId: ID,
  number: 1,
  status: "published",
  major: true,
  changelog: "Första versionen.",
  effectiveFrom: "2026-11-23",
  reviewOn: "2027-11-22",
  editions: [
    {
      audience: "staff",
      language: "sv",
      title: "När du är orolig",
      text: "## Ett\n\nRing [112](tel:112).\n\n## Två\n\n## Tre",
    },
    { audience: "public", language: "sv", title: "Till alla", text: "Ring 112." },
  ],
  steps: [{ what: "Ring 112.", who: "Du", within: "Genast", contact: "112", functionCode: "samordnare" }],
  writtenBy: ["Sara Hedman"],
  approvedBy: "Nils Åkerlund",
  returnedBecause: null,
  withdrawnBecause: null,
  acknowledgementDue: false,
  allowedActions: [],
  ...some,
});
const item = ({ id, number, status, major, changelog, effectiveFrom, reviewOn }: Version): VersionItem => ({
  id,
  number,
  status,
  major,
  changelog: changelog ?? null,
  effectiveFrom: effectiveFrom ?? null,
  reviewOn: reviewOn ?? null,
});
const routine = (versions: Version[], some: Partial<Routine> = {}): Routine => ({
  id: ID,
  version: 0,
  address: "vid-oro",
  topic: "concern",
  name: "Vid oro",
  retiredAt: null,
  retiredBecause: null,
  versions: versions.map(item),
  allowedActions: [],
  ...some,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function open(
  address: string,
  now: () => Version[],
  some: Partial<Routine> = {},
  roles: Role[] = ["coordinator", "staff"],
) {
  server.use(
    ...drafts(),
    on("get", "/functions", () => ({ items: [{ code: "samordnare", name: "Samordnare" }] })),
    on("get", "/routines/{id}", () => routine(now(), some)),
    on("get", "/routines/{id}/versions/{versionId}", ({ params }) => {
      const found = now().find(({ id }) => id === params.versionId);
      return found ?? problem(404, "not-found");
    }),
  );
  return openRoutes(routineRoutes, address, roles);
}

it("is one calm page: from when, the steps, the table of contents, and the acknowledgement at its end", async () => {
  let given = 0;
  let due = true;
  const { user } = open(`/rutiner/${ID}`, () => [version({ acknowledgementDue: due })], {}, ["staff"]);
  server.use(
    on("put", "/me/routine-acknowledgements/{versionId}", ({ params }) => {
      given += 1;
      due = false;
      return { versionId: String(params.versionId), acknowledgedAt: "2026-11-23T10:00:00Z" };
    }),
  );
  expect(await screen.findByRole("heading", { level: 1, name: "När du är orolig" })).toBeVisible();
  expect(screen.getByText("Gäller från 2026-11-23. Version 1.")).toBeVisible();
  const contents = screen.getByRole("navigation", { name: "Innehåll" });
  expect(within(contents).getByRole("link", { name: "Två" })).toHaveAttribute("href", "#avsnitt-två");
  expect(await screen.findByText("Samordnare: 112")).toBeVisible();
  expect(screen.getByRole("link", { name: "Till kvittering" })).toHaveAttribute("href", "#kvittering");
  await user.click(screen.getByRole("button", { name: "Jag har läst och förstått" }));
  expect(await screen.findByText("Tack. Rutinen är kvitterad.")).toBeVisible();
  expect(given).toBe(1);
  expect(screen.queryByRole("link", { name: "Versioner och arbete" })).toBeNull();
});

it("says of an older version that it is not to be followed", async () => {
  const versions = [version({ id: SECOND, number: 2 }), version({ status: "superseded" })];
  open(`/rutiner/${ID}?version=${FIRST}`, () => versions, {}, ["staff"]);
  expect(await screen.findByText("Det här är en äldre version. Följ den inte längre.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Till den version som gäller" })).toHaveAttribute("href", `/rutiner/${ID}`);
});

it("lets somebody else than the writer approve, and says so to the writer", async () => {
  let now = version({
    status: "in_review",
    approvedBy: null,
    effectiveFrom: null,
    allowedActions: ["send_back", "withdraw"],
  });
  const first = open(`/rutiner/${ID}/arbete`, () => [now]);
  expect(await screen.findByText("Någon som inte har skrivit rutinen ska godkänna den.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkänn" })).toBeNull();
  first.unmount();

  now = { ...now, allowedActions: ["approve", "send_back"] };
  const { user } = open(`/rutiner/${ID}/arbete`, () => [now], {}, ["sector_lead"]);
  server.use(
    on("post", "/routines/{id}/versions/{versionId}/approval", ({ ifMatch }) => {
      expect(ifMatch).toBe('"4"');
      now = { ...now, status: "approved", allowedActions: [] };
      return now;
    }),
  );
  await user.click(await screen.findByRole("button", { name: "Godkänn" }));
  expect(await screen.findByRole("heading", { name: "Version 1: Godkänd" })).toBeVisible();
});

it("asks why before something is withdrawn", async () => {
  let reason = "";
  const { user } = open(`/rutiner/${ID}/arbete`, () => [version({ allowedActions: ["withdraw"] })]);
  server.use(
    on("post", "/routines/{id}/versions/{versionId}/withdrawal", ({ body }) => {
      reason = body.reason;
      return version({ status: "withdrawn" });
    }),
  );
  await user.click(await screen.findByRole("button", { name: "Återkalla" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Återkalla" }));
  expect(within(dialog).getByText("Skriv varför.")).toBeVisible();
  await user.type(within(dialog).getByRole("textbox"), "Fel nummer.");
  await user.click(within(dialog).getByRole("button", { name: "Återkalla" }));
  expect(await screen.findByText("Återkallad.")).toBeVisible();
  expect(reason).toBe("Fel nummer.");
});

it("shows beside the text how it will look, and puts what is wrong at its field", async () => {
  const draft = version({ status: "draft", allowedActions: ["edit"] });
  const { user } = open(`/rutiner/${ID}/skriv`, () => [draft]);
  server.use(
    on("put", "/routines/{id}/versions/{versionId}", ({ body }) => {
      expect(body.editions.map(({ audience }) => audience)).toEqual(["staff", "public"]);
      return HttpResponse.json(
        {
          type: "/api/v1/problems/validation-failed",
          title: "Något behöver rättas",
          status: 422,
          errors: [{ pointer: "#/editions/1/text", code: "raw_html", detail: "HTML får inte stå i texten." }],
        },
        { status: 422 },
      );
    }),
  );
  const text = await screen.findByRole("textbox", { name: "Text" });
  await user.type(text, "\n\n## Fyra");
  expect(await screen.findByRole("heading", { level: 2, name: "Fyra" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("link", { name: "HTML får inte stå i texten." })).toBeVisible();
  // The edition with the fault is opened.
  expect(screen.getByRole("textbox", { name: "Text" })).toHaveValue("Ring 112.");
});

it("keeps what was written when somebody else has saved", async () => {
  const { user } = open(`/rutiner/${ID}/skriv`, () => [version({ status: "draft", allowedActions: ["edit"] })]);
  let theirs = version({ status: "draft", allowedActions: ["edit"] });
  const sent: { ifMatch: string | null; changelog: unknown; title: unknown }[] = [];
  server.use(
    on("get", "/routines/{id}/versions/{versionId}", () => theirs),
    on("put", "/routines/{id}/versions/{versionId}", ({ ifMatch, body }) => {
      sent.push({ ifMatch, changelog: body.changelog, title: body.editions[0]?.title });
      if (ifMatch !== '"5"') return problem(412, "stale-version");
      return { ...theirs, version: 6 };
    }),
  );
  await user.type(await screen.findByRole("textbox", { name: "Rubrik" }), " nu");
  theirs = { ...theirs, version: 5, changelog: "Nytt nummer." };
  await user.click(screen.getByRole("button", { name: "Spara" }));
  // What the writer touched is theirs to keep, what the other changed is the other's.
  const title = await screen.findByRole("group", { name: "Personal (svenska): Rubrik" });
  expect(within(title).getByRole("radio", { name: /När du är orolig nu/ })).toBeChecked();
  const changelog = screen.getByRole("group", { name: "Vad som har ändrats" });
  expect(within(changelog).getByRole("radio", { name: /Nytt nummer/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Spara valen" }));
  expect((await screen.findAllByText(/^Sparat \d/)).length).toBeGreaterThan(0);
  expect(sent.at(-1)).toEqual({ ifMatch: '"5"', changelog: "Nytt nummer.", title: "När du är orolig nu" });
});

it("brings back what was written and not saved, and forgets it when it is saved", async () => {
  let removed = 0;
  const { user } = open(`/rutiner/${ID}/skriv`, () => [version({ status: "draft", allowedActions: ["edit"] })]);
  server.use(
    on("get", "/me/drafts/{key}", ({ params }) => {
      expect(params.key).toBe(`routine-${FIRST}`);
      const editions = { "staff-sv": { title: "Osparad rubrik", text: "Osparad text" } };
      return {
        key: String(params.key),
        version: 3,
        savedAt: "2026-11-23T12:00:00Z",
        content: { from: 4, answers: { editions } } as never,
      };
    }),
    on("delete", "/me/drafts/{key}", () => {
      removed += 1;
      return new HttpResponse(null, { status: 204 });
    }),
    on("put", "/routines/{id}/versions/{versionId}", ({ ifMatch, body }) => {
      expect(ifMatch).toBe('"4"');
      expect(body.editions.map(({ title }) => title)).toEqual(["Osparad rubrik", "Till alla"]);
      return version({ status: "draft", version: 5 });
    }),
  );
  expect(await screen.findByText("Här är det du hade skrivit 2026-11-23, 13.00 men inte sparat.")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Rubrik" })).toHaveValue("Osparad rubrik");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(removed).toBe(1));
});

it("tells what has changed since the reader acknowledged, and leads to the words", async () => {
  const before = version({ status: "superseded" });
  const now = version({ id: SECOND, number: 2, changelog: "Nytt nummer till jouren.", lastAcknowledged: item(before) });
  open(`/rutiner/${ID}`, () => [now, before], {}, ["staff"]);
  expect(await screen.findByText("Ändrat sedan du läste version 1")).toBeVisible();
  expect(screen.getByText("Version 2: Nytt nummer till jouren.")).toBeVisible();
  expect(screen.getByText("Din kvittering gäller fortfarande.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Se ändringarna ord för ord" })).toHaveAttribute(
    "href",
    `/rutiner/${ID}/jamfor?version=${SECOND}&fran=${FIRST}`,
  );
});

const SCHOOL = "019aa1f0-7c30-7000-8000-0000000000d1";
const CELLS = [
  { sectorCode: "utbildning", groupCode: "larare", staff: 50, acknowledged: 41 },
  { sectorCode: "utbildning", groupCode: "bibliotek", staff: null, acknowledged: null },
  { sectorCode: null, groupCode: null, staff: 6, acknowledged: 0 },
];

function withCoverage(campaigns: () => Campaign[]) {
  server.use(
    on("get", "/sectors", () => ({ items: [{ code: "utbildning", name: "Barn och utbildning", aliases: [] }] })),
    on("get", "/personnel-groups", () => ({
      items: [
        { code: "larare", name: "=Lärare", firstLine: true },
        { code: "bibliotek", name: "Bibliotek", firstLine: true },
      ],
    })),
    on("get", "/routines/{id}/coverage", () => ({
      name: "Vid oro",
      number: 1,
      effectiveFrom: "2026-11-23",
      cells: CELLS,
      units: [
        { unitId: SCHOOL, unitName: "Artediskolan", sectorCode: "utbildning", staff: 40, acknowledged: 34 },
        { unitId: SECOND, unitName: "Rundviks skola", sectorCode: "utbildning", staff: null, acknowledged: null },
      ],
    })),
    on("get", "/units", () => ({
      items: [
        {
          id: SCHOOL,
          externalId: "U110",
          name: "Artediskolan",
          sectorCode: "utbildning",
          parentId: null,
          fromOn: "1900-01-01",
          lastOn: null,
          mergedInto: null,
        },
      ],
    })),
    on("get", "/routines/{id}/campaigns", () => ({ items: campaigns() })),
  );
}

it("shows how many have acknowledged without naming few, asks those who are chosen, and ends it", async () => {
  const now: Campaign[] = [];
  const { user } = open(`/rutiner/${ID}/kvitteringar`, () => [version()]);
  withCoverage(() => now);
  server.use(
    on("post", "/routines/{id}/campaigns", ({ body }) => {
      const made = {
        ...body,
        unitIds: body.unitIds ?? [],
        id: SECOND,
        version: 0,
        openedAt: "2026-11-23T10:00:00Z",
        endedAt: null,
      };
      now.push(made);
      return HttpResponse.json(made, { status: 201 });
    }),
    on("post", "/routines/{id}/campaigns/{campaignId}/end", ({ ifMatch }) => {
      expect(ifMatch).toBe('"0"');
      now[0] = { ...(now[0] as Campaign), endedAt: "2026-11-24T10:00:00Z" };
      return now[0];
    }),
  );
  expect(await screen.findByText("82 % (41 av 50)")).toBeVisible();
  expect(screen.getAllByText("Visas inte")).toHaveLength(2);
  expect(screen.getByText("0 % (0 av 6)")).toBeVisible();
  expect(screen.getByText("85 % (34 av 40)")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Be om kvittering" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("checkbox", { name: "Bibliotek" }));
  await user.type(within(dialog).getByRole("combobox", { name: /Enheter/ }), "Art");
  await user.click(await screen.findByRole("option", { name: "Artediskolan" }));
  expect(screen.getByRole("button", { name: "Ta bort Artediskolan" })).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Be om kvittering" }));
  await user.click(await screen.findByRole("button", { name: "Avsluta" }));
  expect(await screen.findByText("Avslutad 2026-11-24")).toBeVisible();
  expect(now[0]).toMatchObject({ groupCodes: ["bibliotek"], sectorCodes: [], unitIds: [SCHOOL] });
});

it("shows a head of sector the figures and nobody to ask", async () => {
  open(`/rutiner/${ID}/kvitteringar`, () => [version()], {}, ["sector_lead"]);
  withCoverage(() => []);
  expect(await screen.findByText("82 % (41 av 50)")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Be om kvittering" })).toBeNull();
  expect(screen.getByRole("button", { name: "Spara som CSV" })).toBeVisible();
});

it("compares two versions word by word, in words too", async () => {
  const before = version({ status: "superseded" });
  const after = version({
    id: SECOND,
    number: 2,
    editions: before.editions.map((one) => ({ ...one, text: one.text.replace("Ring 112.", "Ring genast 112.") })),
  });
  open(`/rutiner/${ID}/jamfor`, () => [after, before], {}, ["staff"]);
  const added = await screen.findByText("tillagt:");
  expect(added.closest("ins")).toHaveTextContent("genast");
  expect(screen.getAllByText("Ingen skillnad.").length).toBeGreaterThan(0);
});

it("lists what is to be acknowledged first, what is under way, and the coordinator's figures", async () => {
  const listed = { id: ID, address: "vid-oro", topic: "concern" as const, retired: false };
  server.use(
    on("get", "/routines", () => ({
      items: [
        {
          ...listed,
          name: "Vid oro",
          published: item(version()),
          underWay: null,
          acknowledgementDue: true,
          acknowledgeBy: "2026-12-07",
        },
        {
          ...listed,
          id: SECOND,
          name: "Vid upptäckt",
          published: null,
          underWay: item(version({ status: "draft" })),
          acknowledgementDue: false,
        },
      ],
    })),
    on("get", "/routines/coverage", () => ({
      items: [
        {
          routineId: ID,
          name: "Vid oro",
          versionId: FIRST,
          number: 1,
          effectiveFrom: "2026-11-23",
          acknowledged: 41,
          staff: 50,
        },
      ],
    })),
  );
  openRoutes(routineRoutes, "/rutiner", ["coordinator", "staff"]);
  const awaited = await screen.findByRole("region", { name: "Rutiner att kvittera" });
  expect(within(awaited).getByText("Kvittera senast 2026-12-07")).toBeVisible();
  expect(within(awaited).getByRole("link", { name: "Vid oro" })).toHaveAttribute("href", `/rutiner/${ID}`);
  const work = screen.getByRole("region", { name: "Rutiner på väg" });
  expect(within(work).getByRole("link", { name: "Vid upptäckt" })).toHaveAttribute("href", `/rutiner/${SECOND}/arbete`);
  expect(await screen.findByText("82 % (41 av 50)")).toBeVisible();
});

it("shows the routine inside the case: what is done, by whom, and that a newer version does not change it", async () => {
  const step = { what: "Ring 112.", who: "Du", within: "Genast", contact: "112", functionCode: null };
  const followed = (done: boolean, mayTick = true) => ({
    routineId: ID,
    versionId: FIRST,
    name: "Vid oro",
    number: 1,
    followedNow: false,
    mayTick,
    steps: [
      {
        position: 1,
        step,
        done,
        tickedBy: done ? "Hanna Wikström" : null,
        tickedAt: done ? "2026-11-23T10:02:11Z" : null,
      },
    ],
  });
  server.use(
    on("get", "/functions", () => ({ items: [] })),
    on("get", "/concerns/{id}/routine-steps", () => followed(false)),
    on("put", "/concerns/{id}/routine-steps", ({ body }) => {
      expect(body).toEqual({ position: 1, done: true });
      return followed(true);
    }),
  );
  const { user } = openRoutes(routineRoutes, `/oro/${ID}/rutin`, ["handler"]);
  expect(await screen.findByText("Vid oro, version 1")).toBeVisible();
  expect(screen.getByText("Det finns en nyare version. I det här ärendet gäller den här.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Ring 112." }));
  expect(await screen.findByText("Gjort av Hanna Wikström 2026-11-23, 11.02")).toBeVisible();
});
