export const STEPS = ["danger", "subject", "events", "kind", "background", "check"] as const;
export type Step = (typeof STEPS)[number];

/** What the address says; the answers themselves are never in it. */
const SLUGS: Record<Step, string> = {
  danger: "fara",
  subject: "vem",
  events: "handelser",
  kind: "slag",
  background: "bakgrund",
  check: "kontrollera",
};

export const slugOf = (step: Step): string => SLUGS[step];
export const stepOfSlug = (slug: unknown): Step => STEPS.find((step) => SLUGS[step] === slug) ?? "danger";

const STEP_OF_FIELD: Record<string, Step> = {
  emergencyCalled: "danger",
  subjectKind: "subject",
  observedEvents: "events",
  eventType: "kind",
  urgency: "kind",
  protectiveFactors: "background",
  alreadyTried: "background",
  sectorCode: "background",
  beliefHintAnswer: "check",
};

/** "observedEvents.0.place" → "events"; undefined for a name no step asks about. */
export const stepOfField = (name: string): Step | undefined => STEP_OF_FIELD[name.split(".")[0] ?? ""];

export const isBefore = (one: Step, other: Step): boolean => STEPS.indexOf(one) < STEPS.indexOf(other);
export const earliest = (steps: readonly Step[]): Step | undefined => STEPS.find((step) => steps.includes(step));
export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? "check";
export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];
