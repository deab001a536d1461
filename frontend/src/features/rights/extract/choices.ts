import type { Choice, Part, Schemas } from "./extractQueries";

/** What becomes of one part, as it is chosen on the page. */
export type Chosen = { as: "show" | "part" | "mask"; ground: string; passages: string };

export const proposed = ({ proposedGround }: Part): Chosen => ({
  as: proposedGround ? "mask" : "show",
  ground: proposedGround ?? "",
  passages: "",
});

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

export function choiceOf({ key }: Part, { as, ground, passages }: Chosen): Choice {
  if (as === "show") return { key };
  const masked = { key, ground: ground as Schemas["MaskGround"] };
  return as === "mask" ? masked : { ...masked, passages: linesOf(passages) };
}

/** What is missing, by the field it belongs to; a passage has to stand in the part. */
export function faultsOf(
  parts: readonly Part[],
  of: (part: Part) => Chosen,
  groundMissing: string,
  passageMissing: string,
): Record<string, string> {
  const faults: Record<string, string> = {};
  parts.forEach((part, index) => {
    const { as, ground, passages } = of(part);
    if (as !== "show" && !ground) faults[`ground-${index}`] = groundMissing;
    const lines = linesOf(passages);
    const stands = (line: string) => part.fields.some(({ value }) => value.includes(line));
    if (as === "part" && (lines.length === 0 || !lines.every(stands))) faults[`passages-${index}`] = passageMissing;
  });
  return faults;
}
