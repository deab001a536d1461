import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import type { Schemas } from "../codes";

type Content = Schemas["StepContent"];
type Props = { content: Content; nameOf(id: string | undefined): string };

/** What one step says. Rows without an answer are left out. */
export function StepContent({ content, nameOf }: Props) {
  const rows = useRows(content, nameOf).filter((row) => Boolean(row.value));
  return rows.length > 0 ? <SummaryList compact rows={rows} /> : null;
}

function Several({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="several">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** "Busskuren vid torget (allmän plats)". */
const place = (where: string | undefined, kind: string | false | undefined) =>
  where && kind ? `${where} (${kind.toLowerCase()})` : where || kind || undefined;

function useRows(content: Content, nameOf: Props["nameOf"]): SummaryRow[] {
  const { t } = useTranslation("concern");
  const row = (key: Parameters<typeof label>[0], value: SummaryRow["value"]): SummaryRow => ({
    key,
    label: label(key),
    value,
  });
  const label = (key: keyof typeof import("../sv.json")["field"]) => t(`field.${key}`);
  const date = (text: string | undefined) => text && <span className="number">{day(text)}</span>;
  const yesNo = (answer: boolean | undefined) =>
    answer === undefined ? undefined : t(answer ? "field.yes" : "field.no");
  switch (content.kind) {
    case "observed_event":
      return [
        row("whatHappened", content.whatHappened),
        row("quotedWords", content.quotedWords && <q>{content.quotedWords}</q>),
        row(
          "when",
          content.occurredOn
            ? content.datePrecision === "approximate"
              ? t("field.about", { date: day(content.occurredOn) })
              : day(content.occurredOn)
            : content.datePrecision && t(`code.datePrecision.${content.datePrecision}`),
        ),
        row(
          "place",
          place(
            content.place,
            content.placeKind && content.placeKind !== "unknown" && t(`code.placeKind.${content.placeKind}`),
          ),
        ),
        row("source", content.source && t(`code.provenance.${content.source}`)),
      ];
    case "background":
      return [
        row("alreadyTried", content.alreadyTried),
        row("protectiveReported", content.protectiveFactors),
        row("beliefHintAnswer", content.beliefHintAnswer),
      ];
    case "emergency_referral":
      return [
        row("service", content.service && t(`code.service.${content.service}`)),
        row("referredOn", date(content.referredOn)),
        row("note", content.note),
      ];
    case "triage":
      return [
        row("danger", yesNo(content.danger)),
        row(
          "childReport",
          content.childReport?.madeOn
            ? t("case.childReportMade", { date: day(content.childReport.madeOn) })
            : content.childReport && t("field.childNotMade"),
        ),
        row("childReceiver", content.childReport?.receiver),
        row("childReason", content.childReport?.reason),
        row("note", content.note),
      ];
    case "assignment":
      return [row("handler", nameOf(content.handlerId)), row("note", content.note)];
    case "assessment":
      return [
        row("conclusion", content.conclusion && t(`code.conclusion.${content.conclusion}`)),
        row("summary", content.summary),
        row("riskFactors", content.riskFactors?.length ? <Several texts={content.riskFactors} /> : t("field.noRisk")),
        row(
          "protectiveFactors",
          content.protectiveFactors?.length ? (
            <Several texts={content.protectiveFactors} />
          ) : (
            t("field.noneBecause", { reason: content.noProtectiveFactorsBecause ?? "" })
          ),
        ),
      ];
    case "measure":
      return [
        row("description", content.description),
        row("responsible", content.responsible),
        row("preventionLevel", content.preventionLevel && t(`code.preventionLevel.${content.preventionLevel}`)),
        row("followUpOn", date(content.followUpOn)),
      ];
    case "follow_up":
      return [
        row("result", content.result && t(`code.result.${content.result}`)),
        row("note", content.note),
        row("heldOn", date(content.heldOn)),
        row("nextFollowUpOn", date(content.nextFollowUpOn)),
      ];
    case "hand_over":
    case "referral":
      return [row("recipient", content.recipient)];
    case "take_back":
      return [row("reason", content.reason)];
    case "closure_proposed":
    case "closure":
      return [row("outcome", content.outcome && t(`code.outcome.${content.outcome}`)), row("reason", content.reason)];
    case "reopening_proposed":
    case "reopening":
    case "proposal_rejected":
      return [row("reason", content.reason)];
  }
}
