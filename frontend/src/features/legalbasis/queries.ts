import { api } from "@/api/client";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type Question = {
  holder: Schemas["Holder"];
  ageGroup: Schemas["AgeGroup"];
  recipient: Schemas["RecipientKind"];
  direction: Schemas["Direction"];
};

/** Asks with kinds only; the answer is the law's and does not change while the page is open. */
export const guideAnswer = (question: Question) =>
  api.queryOptions("get", "/me/disclosure-guide", { params: { query: question } }, { staleTime: 5 * 60_000 });

export const HOLDERS: readonly Schemas["Holder"][] = [
  "municipality",
  "school",
  "social_services",
  "health",
  "police",
  "civil_society",
];
export const AGES: readonly Schemas["AgeGroup"][] = ["under_18", "from_18_to_20", "from_21", "unknown"];
export const RECIPIENTS: readonly Schemas["RecipientKind"][] = [
  "police",
  "security_service",
  "other_law_enforcement",
  "social_services",
  "school",
  "health",
  "other_authority",
  "civil_society",
];
export const DIRECTIONS: readonly Schemas["Direction"][] = ["on_request", "own_initiative"];
