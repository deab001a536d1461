/** The rules of the Swedish national REST API profile and our own, as one Spectral rule set. */
import spectralFormats from "@stoplight/spectral-formats";
import spectralRulesets from "@stoplight/spectral-rulesets";
import documentation from "./rules/documentation.mjs";
import messages from "./rules/messages.mjs";
import naming from "./rules/naming.mjs";
import own from "./rules/own.mjs";

/** Rules of Spectral's own OpenAPI set that say whether the document is valid at all. */
export const VALIDITY = [
  "oas3-schema",
  "oas3-valid-media-example",
  "oas3-valid-schema-example",
  "path-params",
  "path-keys-no-trailing-slash",
  "operation-parameters",
  "operation-tag-defined",
  "typed-enum",
  "duplicated-entry-in-enum",
  "oas3-unused-component",
];

export const RULES = { ...documentation, ...naming, ...messages, ...own };

export default {
  extends: [[spectralRulesets.oas, "off"]],
  formats: [spectralFormats.oas3],
  rules: { ...Object.fromEntries(VALIDITY.map((name) => [name, "error"])), ...RULES },
};
