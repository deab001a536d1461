import type { Role } from "@/auth/session";

/**
 * A page about one concern that belongs to another feature: identity, hand-over, messages … The case page links to it.
 * Who may not use it does not see it.
 */
export type CasePart = {
  /** A route below /oro/$id. */
  to: string;
  /** A key under `part` in the texts of src/features/concern. */
  label: CasePartLabel;
  roles: readonly Role[];
  order: number;
};

/** Each feature adds the label of its part here and in the texts of src/features/concern. */
export type CasePartLabel =
  | "identity"
  | "handOver"
  | "disclosure"
  | "routine"
  | "interventions"
  | "messages"
  | "attachments"
  | "rights"
  | "legalHold";

let provided: readonly CasePart[] = [];

/** Called once, by the one place that knows all features. */
export function provideCaseParts(parts: readonly CasePart[]) {
  provided = [...parts].sort((a, b) => a.order - b.order);
}

export const caseParts = () => provided;
