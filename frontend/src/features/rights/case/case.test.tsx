import { screen, waitFor, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { today } from "@/i18n/format";
import { hanna, on, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { rightsRoutes } from "../routes";
import type { CorrectionList, Dispute, Information, Schemas } from "./caseQueries";

const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
const STEP = "01a20a08-016f-706b-b90a-000000000001";
const concern: Schemas["ConcernView"] = {
  id: ID,
  caseNumber: "2026-0042",
  version: 3,
  status: "assessed",
  subjectKind: "adult",
  eventType: "threat",
  urgency: "days",
  source: "staff",
  mandated: false,
  reporterContactHeld: false,
  receivedAt: "2026-11-20T09:00:00Z",
  overdueDays: 0,
  emergencyCalled: false,
  restricted: false,
  disputed: true,
  steps: [
    {
      id: STEP,
      at: "2026-11-20T09:00:00Z",
      content: { kind: "observed_event", whatHappened: "Person 1 hotade person 2.", datePrecision: "unknown" },
      corrections: [],
    },
  ],
  allowedActions: [],
  outcomesNeedingSecondPerson: [],
  _links: { self: "", journalEntries: "", history: "", reads: "" },
};
const contested: Dispute = {
  id: "01a20a08-016f-706b-b90a-0000000000d1",
  version: 0,
  stepId: STEP,
  statement: "Det var någon annan.",
  markedBy: hanna,
  markedAt: "2026-11-23T10:00:00Z",
};
const corrections = (change: Partial<CorrectionList> = {}): CorrectionList => ({
  corrections: [],
  disputes: [contested],
  allowedActions: ["correct", "dispute", "settle"],
  ...change,
});
const information: Information = {
  version: 0,
  duty: { caseNumber: "2026-0042", status: "owed", obtainedOn: "2026-11-20", dueOn: "2026-12-21", overdueDays: 0 },
  notes: [],
  mayNote: true,
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
const around = (list = corrections()) => [
  on("get", "/concerns/{id}", () => concern),
  on("get", "/concerns/{id}/corrections", () => list),
  on("get", "/concerns/{id}/information", () => information),
  on("get", "/concerns/{id}/extracts", () => ({ items: [], mayPrepare: true })),
];
const open = (address: string) => openRoutes(rightsRoutes, address, ["handler"], hanna);

it("shows what the person contests, and settles it with reasons", async () => {
  const sent: unknown[] = [];
  server.use(
    ...around(),
    on("post", "/concerns/{id}/disputes/{disputeId}/settlement", ({ body, ifMatch }) => {
      sent.push([ifMatch, body]);
      return sent.length === 1
        ? problem(422, "validation-failed", {
            errors: [{ pointer: "#/outcome", code: "not_corrected_yet", detail: "Skriv rättelsen först." }],
          })
        : { ...contested, version: 1, outcome: "upheld" as const };
    }),
  );
  const { user } = open(`/oro/${ID}/rattigheter`);
  expect(await screen.findByText("Det var någon annan.")).toBeVisible();
  const name = "Iakttagelse, 2026-11-20: Person 1 hotade person 2.";
  await user.click(await screen.findByRole("button", { name: `Avgör: ${name}` }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByLabelText("Uppgiften rättades"));
  await user.type(within(dialog).getByLabelText("Varför?"), "Två har berättat.");
  await user.click(within(dialog).getByRole("button", { name: "Avgör" }));
  expect(await within(dialog).findByText("Skriv rättelsen först.")).toBeVisible();
  await user.click(within(dialog).getByLabelText("Uppgiften står kvar"));
  await user.click(within(dialog).getByRole("button", { name: "Avgör" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(sent[1]).toEqual(['"0"', { outcome: "upheld", reason: "Två har berättat." }]);
});

it("corrects a step of the case; while it is restricted it only marks", async () => {
  const sent: unknown[] = [];
  server.use(
    ...around(),
    on("post", "/concerns/{id}/corrections", ({ body }) => {
      sent.push(body);
      return Response.json({}, { status: 201 });
    }),
  );
  const { user, unmount } = open(`/oro/${ID}/rattigheter`);
  await user.click(await screen.findByRole("button", { name: "Rätta" }));
  const dialog = await screen.findByRole("dialog");
  await user.selectOptions(await within(dialog).findByLabelText("Vad ska rättas?"), STEP);
  await user.type(within(dialog).getByLabelText("Vad gäller i stället?"), "Person 1 var inte där.");
  await user.click(within(dialog).getByRole("button", { name: "Rätta" }));
  await waitFor(() => expect(sent).toEqual([{ stepId: STEP, text: "Person 1 var inte där." }]));
  unmount();
  server.use(...around(corrections({ allowedActions: ["dispute", "settle"] })));
  open(`/oro/${ID}/rattigheter`);
  expect(await screen.findByText(/Du kan rätta när begränsningen är hävd/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Rätta" })).toBeNull();
  expect(screen.getByRole("button", { name: "Markera som bestridd" })).toBeVisible();
});

it("notes that the person was told, and asks for a ground when not", async () => {
  const sent: unknown[] = [];
  server.use(
    ...around(),
    on("post", "/concerns/{id}/information-notes", ({ body, ifMatch }) => {
      sent.push([ifMatch, body]);
      return information;
    }),
  );
  const { user } = open(`/oro/${ID}/rattigheter`);
  await user.click(await screen.findByRole("button", { name: "Anteckna" }));
  const dialog = await screen.findByRole("dialog");
  const note = within(dialog).getByRole("button", { name: "Anteckna" });
  await user.click(within(dialog).getByLabelText("Personen ska inte få veta"));
  await user.click(note);
  expect(within(dialog).getAllByText("Fyll i uppgiften")).toHaveLength(2);
  await user.click(within(dialog).getByLabelText("Personen har fått veta"));
  await user.selectOptions(within(dialog).getByLabelText("Hur?"), "letter");
  await user.click(note);
  await waitFor(() => expect(sent).toEqual([['"0"', { outcome: "informed", informedOn: today(), channel: "letter" }]]));
});
