import { sara } from "@/testing/api";
import type { Disclosure, PoliceRequest, Schemas } from "../disclosureQueries";

export { drafts, hanna, on, pageOf, problem, sara } from "@/testing/api";

export const CONCERN = "01a20a08-016f-706b-b90a-4a54ed216859";
export const DISCLOSURE = "01a20a08-016f-706b-b90a-0000000000d1";
export const REQUEST = "01a20a08-016f-706b-b90a-0000000000e1";
export const HASH = "3f7a".repeat(16);
const STEP = "01a20a08-016f-706b-b90a-000000000001";

const words = (text: string) => ({ sv: text, en: text });
export const aBasis = (rest: Partial<Schemas["LegalBasis"]> = {}): Schemas["LegalBasis"] => ({
  code: "law_2025_170_7",
  version: 1,
  name: words("Förebygga brott"),
  law: words("Lag (2025:170) 7 §"),
  explanation: words("Uppgiften får lämnas."),
  source: words("Utkast."),
  directions: ["own_initiative"],
  recipients: ["police"],
  holders: {},
  ages: ["from_21"],
  closeRelationshipViolenceOnly: false,
  contactDetailsOnly: false,
  leastBalance: 20,
  questions: [{ code: "needed", text: words("Behövs uppgiften?"), kind: "yes_no" }],
  ...rest,
});

export const theOptions = (): Schemas["DisclosureOptions"] => ({
  caseNumber: "2026-0042",
  ageGroup: "from_21",
  parts: [
    { key: "urgency", kind: "fact", fields: [{ name: "urgency", value: "days" }] },
    {
      key: `${STEP}.what_happened`,
      kind: "observed_event",
      writtenOn: "2026-11-20",
      fields: [{ name: "whatHappened", value: "Person 1 hotade person 2." }],
    },
  ],
  mailboxes: [{ id: "01a20a08-016f-706b-b90a-0000000000f1", unit: "Lokalpolisområdet" }],
  principals: [{ id: "01a20a08-016f-706b-b90a-000000000011", name: "Ragnar Ek" }],
});

export const aDisclosure = (rest: Partial<Disclosure> = {}): Disclosure => ({
  id: DISCLOSURE,
  version: 3,
  concernId: CONCERN,
  caseNumber: "2026-0042",
  ageGroup: "from_21",
  status: "proactive",
  direction: "own_initiative",
  recipientKind: "police",
  recipient: "Lokalpolisområdet",
  toMailbox: true,
  startedAt: "2026-11-23T09:00:00Z",
  startedBy: sara,
  approvals: [],
  decidedByRoles: [],
  allowedActions: ["prepare", "refuse"],
  ...rest,
});

export const aPrepared = (rest: Partial<Disclosure> = {}): Disclosure =>
  aDisclosure({
    status: "secrecy_review",
    basis: aBasis(),
    packageHash: HASH,
    content: {
      disclosureId: DISCLOSURE,
      basisCode: "law_2025_170_7",
      law: words("Lag (2025:170) 7 §"),
      outcome: "granted",
      items: [
        {
          kind: "observed_event",
          holder: "municipality",
          fields: [{ name: "whatHappened", value: "Person 1 hotade person 2." }],
        },
      ],
    },
    allowedActions: ["approve", "refuse"],
    ...rest,
  });

export const aRequest = (rest: Partial<PoliceRequest> = {}): PoliceRequest => ({
  id: REQUEST,
  version: 1,
  status: "received",
  open: true,
  unit: "Lokalpolisområdet",
  receivedAt: "2026-11-23T09:00:00Z",
  content: { asked: "Vad som hände vid torget.", neededFor: "Utredning om hot.", caseNumber: "5000-K1-26" },
  ...rest,
});
