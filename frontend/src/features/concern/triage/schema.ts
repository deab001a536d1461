import * as v from "valibot";
import { chosen, ifWritten, optionalText, required, unanswered } from "../case/fields";
import { CODES, type Schemas } from "../codes";

/** Shaped as the contract's body, so that the answer's pointers are the fields' names. */
export const TriageForm = v.pipe(
  v.object({
    danger: required("triage.danger"),
    subjectKind: chosen(CODES.subjectKind, "triage.subjectKind"),
    eventType: chosen(CODES.eventType, "triage.eventType"),
    urgency: chosen(CODES.urgency, "triage.urgency"),
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
      unanswered("triage.childTitle"),
    ),
    ["childReport", "made"],
  ),
  v.forward(
    v.partialCheck(
      [["subjectKind"], ["childReport", "made"], ["childReport", "madeOn"]],
      (f) => f.subjectKind !== "child" || f.childReport.made !== "yes" || f.childReport.madeOn !== "",
      unanswered("triage.madeOn"),
    ),
    ["childReport", "madeOn"],
  ),
  v.forward(
    v.partialCheck(
      [["subjectKind"], ["childReport", "made"], ["childReport", "reason"]],
      (f) => f.subjectKind !== "child" || f.childReport.made !== "no" || f.childReport.reason.trim() !== "",
      unanswered("triage.reason"),
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
