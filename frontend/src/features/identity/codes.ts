import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type Field = Schemas["IdentityField"];

/** In the order people read them. */
export const FIELDS = [
  "name",
  "birth_year",
  "phone",
  "email",
  "address",
  "personal_identity_number",
  "number_justification",
] as const satisfies readonly Field[];

/** The code of a field and its name in the contract's records. */
export const NAME_OF = {
  name: "name",
  birth_year: "birthYear",
  phone: "phone",
  email: "email",
  address: "address",
  personal_identity_number: "personalIdentityNumber",
  number_justification: "numberJustification",
} as const satisfies Record<Field, keyof Schemas["IdentityDetails"]>;

/** What a case text calls the people it is about. */
export const PSEUDONYMS = Array.from({ length: 9 }, (_, index) => `person ${index + 1}`);

export const REASONS = [
  "danger",
  "handler_unavailable",
  "supervision",
  "other",
] as const satisfies readonly Schemas["GlassReason"][];
export const CONCLUSIONS = ["justified", "not_justified"] as const satisfies readonly Schemas["GlassConclusion"][];
