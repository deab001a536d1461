import type { TagTone } from "@/ui/Tag";
import type { Schemas } from "./disclosureQueries";

export const STATUS_TONES: Record<Schemas["DisclosureStatus"], TagTone> = {
  requested: "primary",
  proactive: "primary",
  secrecy_review: "warning",
  granted: "good",
  partly_granted: "good",
  refused: "neutral",
  sent: "primary",
  receipted: "neutral",
};

export const REQUEST_TONES: Record<Schemas["RequestStatus"], TagTone> = {
  received: "warning",
  in_review: "primary",
  answered: "good",
  refused: "neutral",
};
