import { type Answers, type Field, isNamed } from "./answers";

/** One question a page; the first four only guide. */
export const STEPS = [
  "danger",
  "subject",
  "mandated",
  "named",
  "contact",
  "what",
  "quoted",
  "when",
  "where",
  "source",
  "kind",
  "urgency",
  "protects",
  "tried",
] as const;
export type Step = (typeof STEPS)[number];

export const FIELDS_OF: Record<Step, readonly Field[]> = {
  danger: ["danger"],
  subject: ["subject"],
  mandated: ["mandated"],
  named: ["named"],
  contact: ["contactName", "phone", "email"],
  what: ["whatHappened"],
  quoted: ["quotedWords"],
  when: ["datePrecision", "occurredOn"],
  where: ["placeKind", "place"],
  source: ["source"],
  kind: ["eventType"],
  urgency: ["urgency"],
  protects: ["protectiveFactors"],
  tried: ["alreadyTried"],
};

/** Where somebody is led before they go on, or instead of it. */
export type Guide = "danger" | "child" | "employee" | "tip" | "mandated";
/** Nothing more is asked for here after it. */
export const END: Guide = "tip";

export function guideAfter(step: Step, answers: Answers): Guide | undefined {
  if (step === "danger" && answers.danger === "not_called") return "danger";
  if (step === "subject" && ["child", "employee", "tip"].includes(answers.subject)) return answers.subject as Guide;
  if (step === "mandated" && answers.mandated === "yes") return "mandated";
  return undefined;
}

/** What an earlier answer has settled is not asked about: danger now is urgent, and a duty to report is never anonymous. */
export const stepsFor = (answers: Answers): readonly Step[] =>
  STEPS.filter((step) => {
    if (step === "urgency") return answers.danger === "no" || !answers.danger;
    if (step === "mandated") return answers.subject !== "employee";
    if (step === "named") return answers.subject !== "employee" && answers.mandated !== "yes";
    return step !== "contact" || isNamed(answers);
  });

export const stepOf = (field: string): Step | undefined =>
  STEPS.find((step) => (FIELDS_OF[step] as readonly string[]).includes(field));
