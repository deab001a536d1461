import type { Answers, Field } from "./answers";

/** One question a page; the first four only guide. */
export const STEPS = [
  "danger",
  "subject",
  "mandated",
  "named",
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
export type Guide = "danger" | "child" | "employee" | "tip" | "mandated" | "named";
export const ENDS: readonly Guide[] = ["tip", "mandated"];

export function guideAfter(step: Step, answers: Answers): Guide | undefined {
  if (step === "danger" && answers.danger === "not_called") return "danger";
  if (step === "subject" && ["child", "employee", "tip"].includes(answers.subject)) return answers.subject as Guide;
  if (step === "mandated" && answers.mandated === "yes") return "mandated";
  if (step === "named" && answers.named === "named") return "named";
  return undefined;
}

/** Danger now says how urgent it is. */
export const stepsFor = (answers: Answers): readonly Step[] =>
  STEPS.filter((step) => step !== "urgency" || answers.danger === "no" || !answers.danger);

export const stepOf = (field: string): Step | undefined =>
  STEPS.find((step) => (FIELDS_OF[step] as readonly string[]).includes(field));
