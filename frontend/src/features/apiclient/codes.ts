import type { components } from "@/api/schema.gen";
import type { TagTone } from "@/ui/Tag";

export type Schemas = components["schemas"];
export type Kind = Schemas["ApiClientKind"];
export type Scope = Schemas["ApiScope"];

/** What each kind can be granted, in the order people meet it. The API decides; this only draws the choices. */
export const SCOPES_OF: Record<Kind, readonly Scope[]> = {
  hr: ["hr.units:write", "hr.employees:write"],
  lms: ["training.completions:write", "training.requirements:read", "training.coverage:read"],
  police: [
    "police.requests:write",
    "police.requests:read",
    "police.packages:read",
    "police.observations:write",
    "situation-pictures.partner:read",
    "contact-points:read",
    "webhooks:manage",
  ],
  municipal: [
    "concerns:submit",
    "routines.published:read",
    "plan.published:read",
    "statistics:read",
    "contact-points:read",
    "webhooks:manage",
  ],
};

export const KINDS = Object.keys(SCOPES_OF) as Kind[];

/** A scope's own signs would be read as the catalogue's: each has a name there. */
export const SCOPE_TEXT = {
  "hr.units:write": "scope.hrUnits",
  "hr.employees:write": "scope.hrEmployees",
  "training.completions:write": "scope.trainingCompletions",
  "training.requirements:read": "scope.trainingRequirements",
  "training.coverage:read": "scope.trainingCoverage",
  "routines.published:read": "scope.routines",
  "plan.published:read": "scope.plan",
  "statistics:read": "scope.statistics",
  "concerns:submit": "scope.concerns",
  "contact-points:read": "scope.contactPoints",
  "police.requests:write": "scope.policeRequestsWrite",
  "police.requests:read": "scope.policeRequestsRead",
  "police.packages:read": "scope.policePackages",
  "police.observations:write": "scope.policeObservations",
  "situation-pictures.partner:read": "scope.situationPictures",
  "webhooks:manage": "scope.webhooks",
} as const satisfies Record<Scope, string>;

export const STATE_TONES: Record<Schemas["ApiClientState"], TagTone> = {
  proposed: "warning",
  awaiting_key: "warning",
  active: "good",
  expired: "danger",
  suspended: "danger",
  revoked: "neutral",
};

export const KEY_TONES: Record<Schemas["ApiCredentialStatus"], TagTone> = {
  proposed: "warning",
  pending: "warning",
  active: "good",
  ended: "neutral",
};
