import * as v from "valibot";
import { i18next } from "@/i18n";
import { chosen, ifWritten, optionalText, required } from "../case/fields";
import { CODES, type Schemas } from "../codes";

const missing = () => i18next.t("ui:form.required");

/** Shaped as the contract's body, so that the answer's pointers are the fields' names. */
export const TriageForm = v.pipe(
  v.object({
    danger: required(),
    subjectKind: chosen(CODES.subjectKind),
    eventType: chosen(CODES.eventType),
    urgency: chosen(CODES.urgency),
    childReport: v.object({
      made: v.string(),
      madeOn: v.string(),
      receiver: optionalText(200),
      reason: optionalText(2000),
    }),
    note: optionalText(4000),
  }),
  // The child gate: made with its day, or a reason why no report is owed.
  v.forward(
    v.partialCheck(
      [["subjectKind"], ["childReport", "made"]],
      (f) => f.subjectKind !== "child" || f.childReport.made !== "",
      missing,
    ),
    ["childReport", "made"],
  ),
  v.forward(
    v.partialCheck(
      [["subjectKind"], ["childReport", "made"], ["childReport", "madeOn"]],
      (f) => f.subjectKind !== "child" || f.childReport.made !== "yes" || f.childReport.madeOn !== "",
      missing,
    ),
    ["childReport", "madeOn"],
  ),
  v.forward(
    v.partialCheck(
      [["subjectKind"], ["childReport", "made"], ["childReport", "reason"]],
      (f) => f.subjectKind !== "child" || f.childReport.made !== "no" || f.childReport.reason.trim() !== "",
      missing,
    ),
    ["childReport", "reason"],
  ),
);

export type TriageForm = v.InferOutput<typeof TriageForm>;

export function triageBody(form: TriageForm): Schemas["TriageConcern"] {
  const report = form.childReport;
  const child: Schemas["ChildReportAnswer"] =
    report.made === "yes"
      ? { made: true, madeOn: report.madeOn, ...ifWritten("receiver", report.receiver) }
      : { made: false, ...ifWritten("reason", report.reason) };
  return {
    danger: form.danger === "yes",
    subjectKind: form.subjectKind as Schemas["SubjectKind"],
    eventType: form.eventType as Schemas["EventType"],
    urgency: form.urgency as Schemas["Urgency"],
    ...(form.subjectKind === "child" ? { childReport: child } : {}),
    ...ifWritten("note", form.note),
  };
}
