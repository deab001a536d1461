import { fieldName, isProblem, type Problem } from "@/api/problem";
import type { Field } from "./answers";
import { fieldOf } from "./pages";

export type Outcome =
  | { kind: "received"; receipt: string }
  | { kind: "faults"; faults: Partial<Record<Field, string>> }
  /** The text names faith, opinion or dress: rewrite it, or answer why. */
  | { kind: "belief"; fields: Field[] }
  /** The report may have arrived although no answer came: only the very same may be sent again. */
  | { kind: "unsure" }
  | { kind: "busy" }
  | { kind: "failed"; detail: string };

export function outcomeOf(error: unknown): Outcome {
  if (!isProblem(error)) throw error;
  if (error.status === 0 || error.status === 503) return { kind: "unsure" };
  if (error.status === 429) return { kind: "busy" };
  const faults = faultsIn(error);
  const fields = Object.keys(faults) as Field[];
  if (error.slug === "belief-hint") return { kind: "belief", fields };
  if (fields.length > 0) return { kind: "faults", faults };
  return { kind: "failed", detail: error.detail };
}

function faultsIn(problem: Problem): Partial<Record<Field, string>> {
  const faults: Partial<Record<Field, string>> = {};
  for (const { pointer, detail } of problem.errors) {
    const field = fieldOf(fieldName(pointer));
    if (field) faults[field] ??= detail || problem.message;
  }
  return faults;
}
