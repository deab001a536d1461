import { hanna, sara } from "@/testing/api";
import type { HandOver, Received, Recipient, Schemas } from "../handOverQueries";

export { drafts, hanna, on, pageOf, problem, sara } from "@/testing/api";

export const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
export const HAND_OVER = "01a20a08-016f-706b-b90a-0000000000a1";
const RECIPIENT = "01a20a08-016f-706b-b90a-0000000000b1";
const STEP = "01a20a08-016f-706b-b90a-000000000001";
export const HASH = "3f7a".repeat(16);

export const aRecipient = (rest: Partial<Recipient> = {}): Recipient => ({
  id: RECIPIENT,
  version: 2,
  name: "Mottagningen",
  kind: "social_services",
  insideAuthority: true,
  phone: "0930-100 00",
  receivers: [hanna],
  methods: ["phone", "meeting", "in_system"],
  active: true,
  ...rest,
});

export const parts: Schemas["ConcernPart"][] = [
  { key: "urgency", kind: "fact", fields: [{ name: "urgency", value: "days" }] },
  {
    key: `${STEP}.what_happened`,
    kind: "observed_event",
    writtenOn: "2026-11-20",
    fields: [
      { name: "whatHappened", value: "Person 1 hotade person 2." },
      { name: "source", value: "first_hand" },
    ],
  },
];

export const aPreview = (rest: Partial<Schemas["HandOverPreview"]> = {}): Schemas["HandOverPreview"] => ({
  contents: {
    kind: "transfer",
    recipientId: RECIPIENT,
    recipient: "Mottagningen",
    method: "in_system",
    parts: parts.slice(1),
    identityFields: [],
  },
  packageHash: HASH,
  concernVersion: 7,
  legalRecipient: "social_services",
  ageGroup: "from_21",
  needsSecondPerson: false,
  ...rest,
});

const words = (text: string) => ({ sv: text, en: text });
export const bases = (): Schemas["DisclosureGuideView"] => ({
  possible: [
    {
      basis: {
        code: "osl_10_2",
        version: 1,
        name: words("Nödvändigt för den egna uppgiften"),
        law: words("OSL 10 kap. 2 §"),
        explanation: words("Uppgiften får lämnas."),
        source: words("Utkast."),
        directions: ["own_initiative"],
        recipients: ["social_services"],
        holders: {},
        ages: ["from_21"],
        closeRelationshipViolenceOnly: false,
        contactDetailsOnly: false,
        leastBalance: 20,
        questions: [{ code: "necessary", text: words("Är det nödvändigt?"), kind: "yes_no" }],
      },
      decidedBy: ["coordinator"],
    },
  ],
  impossible: [],
});

export const aHandOver = (rest: Partial<HandOver> = {}): HandOver => ({
  id: HAND_OVER,
  version: 1,
  kind: "transfer",
  status: "sent",
  recipient: "Mottagningen",
  recipientKind: "social_services",
  method: "in_system",
  fieldNames: ["observed_event.what_happened"],
  packageHash: HASH,
  proposedBy: sara,
  proposedAt: "2026-11-23T09:00:00Z",
  sentAt: "2026-11-23T09:00:00Z",
  acknowledgeBy: "2026-11-25",
  overdueDays: 0,
  allowedActions: [],
  ...rest,
});

export const aView = (rest: Partial<HandOver> = {}): Schemas["HandOverView"] => ({
  handOver: aHandOver(rest),
  contents: aPreview().contents,
});

export const aReceived = (rest: Partial<Received> = {}): Received => ({
  id: HAND_OVER,
  version: 4,
  caseNumber: "2026-0042",
  kind: "transfer",
  status: "sent",
  recipient: "Mottagningen",
  sentBy: sara,
  sentAt: "2026-11-23T09:00:00Z",
  dueOn: "2026-11-25",
  overdueDays: 0,
  allowedActions: ["acknowledge", "reject"],
  ...rest,
});
