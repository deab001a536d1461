import type { TagTone } from "@/ui/Tag";
import type { Schemas } from "../codes";

export const STATUS_TONES: Record<Schemas["AccessRequestStatus"], TagTone> = {
  requested: "warning",
  granted: "good",
  refused: "neutral",
};
