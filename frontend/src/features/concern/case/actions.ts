import type { Action, Concern } from "../concernQueries";

type Standing = Pick<Concern, "status" | "allowedActions"> & Partial<Pick<Concern, "handler" | "steps">>;

/** Where each step is taken; a proposal is decided on the case page itself. */
export const STEP_PATHS = {
  refer_to_emergency: "/oro/$id/akut",
  triage: "/oro/$id/sortera",
  assign: "/oro/$id/handlaggare",
  assess: "/oro/$id/bedom",
  act: "/oro/$id/atgard",
  follow_up: "/oro/$id/folj-upp",
  hand_over: "/oro/$id/overlamna",
  refer: "/oro/$id/hanvisa",
  close: "/oro/$id/avsluta",
  propose_reopening: "/oro/$id/ateroppna",
  decide_proposal: "/oro/$id",
  write_journal: "/oro/$id/journal/ny",
} as const satisfies Record<Action, string>;

/** What the state asks for, best first. Only what the API allows is ever offered. */
function wanted(concern: Standing): Action[] {
  switch (concern.status) {
    case "received":
      return ["triage"];
    case "triaged":
      return concern.handler ? ["assess", "close"] : ["assign", "close"];
    case "assessed":
      return lastConclusion(concern) === "action_needed" ? ["act"] : ["close", "act"];
    case "in_action":
    case "handed_over":
      return ["follow_up"];
    case "followed_up":
      return ["close", "follow_up"];
    case "closed":
      return [];
  }
}

export function lastConclusion(concern: Standing) {
  const last = concern.steps?.findLast(({ content }) => content.kind === "assessment")?.content;
  return last?.kind === "assessment" ? last.conclusion : undefined;
}

/** The one thing to do now, or nothing. */
export function primaryAction(concern: Standing): Action | undefined {
  const allowed = concern.allowedActions;
  if (allowed.includes("decide_proposal")) return "decide_proposal";
  return wanted(concern).find((action) => allowed.includes(action));
}

/** The rest, in the order of the work. */
export function otherActions(concern: Standing): Action[] {
  const first = primaryAction(concern);
  return (Object.keys(STEP_PATHS) as Action[]).filter(
    (action) => action !== first && action !== "decide_proposal" && concern.allowedActions.includes(action),
  );
}
