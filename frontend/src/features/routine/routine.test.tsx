import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Role } from "@/auth/session";
import { on, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
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
  server.use(on("put", "/routines/{id}/versions/{versionId}", () => problem(412, "stale-version")));
  const heading = await screen.findByRole("textbox", { name: "Rubrik" });
  await user.type(heading, " nu");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText(/Kopiera din text innan/)).toBeVisible();
  expect(heading).toHaveValue("När du är orolig nu");
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
        { ...listed, name: "Vid oro", published: item(version()), underWay: null, acknowledgementDue: true },
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
