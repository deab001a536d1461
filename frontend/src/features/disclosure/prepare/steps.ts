export const STEPS = ["parts", "ground", "check"] as const;
export type Step = (typeof STEPS)[number];

/** What the address says; the choices themselves are never in it. */
const SLUGS: Record<Step, string> = { parts: "uppgifter", ground: "grund", check: "kontrollera" };

export const slugOf = (step: Step): string => SLUGS[step];
export const stepOfSlug = (slug: unknown): Step | undefined => STEPS.find((step) => SLUGS[step] === slug);
export const readSlug = (slug: unknown) => Object.values(SLUGS).find((known) => known === slug);

/** Where the API's pointers belong; undefined for what no step asks. */
export function stepOfField(name: string): Step | undefined {
  const [field = ""] = name.split(".");
  if (field === "picked" || field === "written") return "parts";
  if (["basisCode", "answers", "balance", "neededFor", "deciderId"].includes(field)) return "ground";
  return ["outcome", "notGivenBecause", "noteToRecipient"].includes(field) ? "check" : undefined;
}
