import { hanna } from "@/testing/api";
import type { Schemas } from "../codes";
import type { AccessRequest, Glass, Identity } from "../identityQueries";

export const CASE = "00000000-0000-4000-8000-0000000000c1";
export const PERSON = "00000000-0000-4000-8000-0000000000d1";

export const identity = (rest: Partial<Identity> = {}): Identity => ({
  id: PERSON,
  version: 3,
  whose: "subject",
  pseudonym: "person 1",
  protectedIdentity: false,
  fromReporter: false,
  fields: ["name", "phone"],
  openableFields: ["name", "phone"],
  recordedAt: "2026-11-23T09:00:00Z",
  changedAt: "2026-11-23T09:00:00Z",
  ...rest,
});

export const listOf = (
  items: Identity[],
  allowedActions: Schemas["IdentityAction"][] = ["open", "record", "change", "remove", "see_matches"],
): Schemas["IdentityList"] => ({ items, right: "receiver", allowedActions });

export const request = (rest: Partial<AccessRequest> = {}): AccessRequest => ({
  id: "00000000-0000-4000-8000-0000000000e1",
  version: 0,
  caseNumber: "2026-0042",
  status: "requested",
  requestedBy: hanna,
  requestedAt: "2026-11-23T09:00:00Z",
  reason: "Jag möter samma person i ett annat ärende.",
  allowedActions: [],
  ...rest,
});

export const broken = (rest: Partial<Glass> = {}): Glass => ({
  id: "00000000-0000-4000-8000-0000000000f1",
  version: 0,
  caseNumber: "2026-0042",
  concernId: CASE,
  openedBy: hanna,
  openedAt: new Date(Date.now() - 60_000).toISOString(),
  validUntil: new Date(Date.now() + 29 * 60_000).toISOString(),
  open: true,
  reasonKind: "danger",
  reason: "Hot som gäller i dag.",
  allowedActions: ["end"],
  ...rest,
});
