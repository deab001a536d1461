import type { TaskKind } from "@/routing/taskKinds";

export const concernTaskKinds: TaskKind[] = (
  [
    "triage_concern",
    "assign_concern",
    "reassign_concern",
    "assess_concern",
    "act_on_concern",
    "follow_up_concern",
    "close_concern",
    "decide_proposal",
  ] as const
).map((kind) => ({ kind, to: "/oro/$id" }));
