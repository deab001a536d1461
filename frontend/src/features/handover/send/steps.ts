export const STEPS = ["recipient", "parts", "ground", "check"] as const;
export type Step = (typeof STEPS)[number];

/** What the address says; the choices themselves are never in it. */
const SLUGS: Record<Step, string> = {
  recipient: "mottagare",
  parts: "uppgifter",
  ground: "grund",
  check: "kontrollera",
};

export const slugOf = (step: Step): string => SLUGS[step];
export const stepOfSlug = (slug: unknown): Step | undefined => STEPS.find((step) => SLUGS[step] === slug);
export const readSlug = (slug: unknown) => Object.values(SLUGS).find((known) => known === slug);
export const isBefore = (one: Step, other: Step): boolean => STEPS.indexOf(one) < STEPS.indexOf(other);
export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? "check";
export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];

/** Where the API's pointers belong; undefined for what no step asks. */
export function stepOfField(name: string): Step | undefined {
  const [field = ""] = name.split(".");
  if (field === "recipientId" || field === "method") return "recipient";
  if (field === "parts" || field === "identityFields") return "parts";
  return ["basisCode", "holder", "answers", "balance"].includes(field) ? "ground" : undefined;
}
