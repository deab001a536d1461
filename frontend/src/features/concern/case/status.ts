import type { TagTone } from "@/ui/Tag";
import type { Schemas } from "../codes";

export const STATUS_TONES: Record<Schemas["ConcernStatus"], TagTone> = {
  received: "warning",
  triaged: "primary",
  assessed: "primary",
  in_action: "primary",
  handed_over: "primary",
  followed_up: "good",
  closed: "neutral",
};
