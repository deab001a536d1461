import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { type Concern, sectors } from "../concernQueries";

export function Facts({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  const { data } = useQuery({ ...sectors(), enabled: Boolean(concern.sectorCode) });
  const sector = data?.items.find(({ code }) => code === concern.sectorCode)?.name ?? concern.sectorCode;
  const fact = (key: string, label: string, value: SummaryRow["value"]): SummaryRow => ({ key, label, value });
  const rows = [
    fact("subjectKind", t("case.subjectKind"), t(`code.subjectKind.${concern.subjectKind}`)),
    fact("eventType", t("case.eventType"), t(`code.eventType.${concern.eventType}`)),
    fact("urgency", t("case.urgency"), t(`code.urgency.${concern.urgency}`)),
    fact("received", t("case.received"), <span className="number">{moment(concern.receivedAt)}</span>),
    fact("source", t("case.source"), t(concern.mandated ? "case.sourceMandated" : `code.source.${concern.source}`)),
    ...(concern.source === "public" || concern.reporterContactHeld
      ? [
          fact(
            "reporter",
            t("case.reporter"),
            t(concern.reporterContactHeld ? "case.reporterHeld" : "case.reporterNot"),
          ),
        ]
      : []),
    ...(sector ? [fact("sector", t("case.sector"), sector)] : []),
    fact("emergency", t("case.emergency"), t(concern.emergencyCalled ? "case.emergencyYes" : "case.emergencyNo")),
    ...(concern.subjectKind === "child"
      ? [fact("childReport", t("case.childReport"), <ChildReport concern={concern} />)]
      : []),
    ...(concern.closureOutcome
      ? [fact("outcome", t("case.outcome"), t(`code.outcome.${concern.closureOutcome}`))]
      : []),
    ...(concern.closedAt
      ? [fact("closedAt", t("case.closedAt"), <span className="number">{moment(concern.closedAt)}</span>)]
      : []),
  ];
  return (
    <aside className="facts" aria-labelledby="facts">
      <h2 id="facts">{t("case.facts")}</h2>
      <SummaryList compact rows={rows} />
    </aside>
  );
}

function ChildReport({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  if (concern.childReportMade) {
    return t("case.childReportMade", { date: concern.childReportOn ? day(concern.childReportOn) : "" });
  }
  return t(concern.childReportMade === false ? "case.childReportNotMade" : "case.childReportWaiting");
}
