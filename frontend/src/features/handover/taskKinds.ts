import type { CasePart } from "@/routing/caseParts";
import type { TaskKind } from "@/routing/taskKinds";

export const handOverTaskKinds: TaskKind[] = [
  ...(["decide_hand_over", "chase_acknowledgement", "take_back_hand_over", "tell_of_correction"] as const).map(
    (kind) => ({ kind, to: "/oro/$id/overlamning" }),
  ),
  ...(["answer_hand_over", "give_reporter_feedback"] as const).map((kind) => ({ kind, to: "/overlamnat/$id" })),
];

export const handOverCasePart: CasePart = {
  to: "/oro/$id/overlamning",
  label: "handOver",
  roles: ["coordinator", "handler"],
  order: 20,
};
