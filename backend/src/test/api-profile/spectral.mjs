/** Runs the rule set over a document and says what it found. */
import spectralCore from "@stoplight/spectral-core";
import spectralParsers from "@stoplight/spectral-parsers";
import ruleset from "./ruleset.mjs";

const { Document, Spectral } = spectralCore;
const spectral = new Spectral();
spectral.setRuleset(ruleset);

export const LEVELS = ["error", "warning", "information", "hint"];

/** Findings of a document given as YAML or JSON text. */
export async function findings(text, source = "openapi.yaml") {
  const results = await spectral.run(new Document(text, spectralParsers.Yaml, source));
  return results.map(({ code, message, path, severity }) => ({
    rule: String(code),
    level: LEVELS[severity],
    where: path.join("/"),
    message: message.startsWith("{{") ? String(code) : message,
  }));
}
