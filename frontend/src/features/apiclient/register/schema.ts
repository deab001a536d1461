import * as v from "valibot";
import { chosen, requiredText, unanswered } from "../fields";

export const Registration = v.object({
  kind: chosen("kind"),
  name: requiredText(100, "name"),
  owner: requiredText(200, "owner"),
  ownerContact: requiredText(200, "ownerContact"),
  purpose: requiredText(2000, "purpose"),
  legalBasis: requiredText(1000, "legalBasis"),
  scopes: v.pipe(v.array(v.string()), v.minLength(1, unanswered("scopes"))),
});
export type Registration = v.InferOutput<typeof Registration>;

export const BLANK: Registration = {
  kind: "",
  name: "",
  owner: "",
  ownerContact: "",
  purpose: "",
  legalBasis: "",
  scopes: [],
};
