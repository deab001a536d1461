import type { TagTone } from "@/ui/Tag";
import type { HandOver } from "./handOverQueries";

export const STATUS_TONES: Record<HandOver["status"], TagTone> = {
  proposed: "warning",
  refused: "neutral",
  sent: "primary",
  acknowledged: "good",
  rejected: "danger",
  recalled: "neutral",
};
