import { hanna } from "@/testing/api";
import type { Schemas } from "../codes";
import type { Concern, JournalEntry } from "../concernQueries";

export { drafts, hanna, on, pageOf, problem, sara } from "@/testing/api";

export const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
export const aConcern = (rest: Partial<Concern> = {}): Concern => ({
  id: ID,
  caseNumber: "2026-0042",
  version: 3,
  status: "received",
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
  disputed: false,
  steps: [
    {
      id: "01a20a08-016f-706b-b90a-000000000001",
      at: "2026-11-20T09:00:00Z",
      content: { kind: "observed_event", whatHappened: "Person 1 hotade person 2.", datePrecision: "unknown" },
      corrections: [],
    },
  ],
  allowedActions: [],
  outcomesNeedingSecondPerson: [],
  _links: { self: "", journalEntries: "", history: "", reads: "" },
  ...rest,
});

export const aState = (rest: Partial<Schemas["ConcernState"]> = {}): Schemas["ConcernState"] => ({
  id: ID,
  version: 4,
  status: "triaged",
  awaitsSecondPerson: false,
  allowedActions: [],
  ...rest,
});

export const anEntry = (rest: Partial<JournalEntry> = {}): JournalEntry => ({
  id: "01a20a08-016f-706b-b90a-00000000000e",
  version: 1,
  kind: "note",
  occurredOn: "2026-11-20",
  text: "Talade med rektor.",
  state: "working",
  by: hanna,
  writtenAt: "2026-11-20T10:00:00Z",
  mayEdit: true,
  ...rest,
});
