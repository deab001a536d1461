import * as v from "valibot";
import { i18next } from "@/i18n";
import { chosen, ifWritten, optionalText, requiredText, unanswered } from "../case/fields";
import { CODES, type Schemas } from "../codes";

const written = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);
const factors = () => v.pipe(v.array(optionalText(1000)), v.maxLength(10));

export const AssessForm = v.pipe(
  v.object({
    riskFactors: factors(),
    protectiveFactors: factors(),
    noneFound: v.boolean(),
    noProtectiveFactorsBecause: optionalText(1000),
    urgency: chosen(CODES.urgency, "assess.urgency"),
    conclusion: chosen(CODES.conclusion, "assess.conclusion"),
    summary: requiredText(8000, "assess.summary"),
  }),
  // Safeguard 9: risk is never weighed without what protects.
  v.forward(
    v.partialCheck(
      [["protectiveFactors"], ["noneFound"]],
      (form) => form.noneFound || written(form.protectiveFactors).length > 0,
      () => i18next.t("concern:assess.needsProtective"),
    ),
    ["protectiveFactors"],
  ),
  v.forward(
    v.partialCheck(
      [["noneFound"], ["noProtectiveFactorsBecause"]],
      (form) => !form.noneFound || form.noProtectiveFactorsBecause.trim() !== "",
      unanswered("assess.noneBecause"),
    ),
    ["noProtectiveFactorsBecause"],
  ),
);
export type AssessForm = v.InferOutput<typeof AssessForm>;

/** Empty rows go away before the form is sent: the answer's pointers count the rows that were sent. */
export const withoutEmptyRows = (form: AssessForm): AssessForm => ({
  ...form,
  riskFactors: written(form.riskFactors),
  protectiveFactors: form.noneFound ? [] : written(form.protectiveFactors),
});

export const assessBody = (form: AssessForm): Schemas["AssessConcern"] => ({
  riskFactors: form.riskFactors,
  protectiveFactors: form.protectiveFactors,
  ...(form.noneFound ? ifWritten("noProtectiveFactorsBecause", form.noProtectiveFactorsBecause) : {}),
  urgency: form.urgency as Schemas["Urgency"],
  conclusion: form.conclusion as Schemas["Conclusion"],
  summary: form.summary.trim(),
});
