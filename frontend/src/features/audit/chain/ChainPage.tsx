import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema.gen";
import { moment, number } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { LiveRegion } from "@/ui/LiveRegion";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { SummaryList } from "@/ui/SummaryList";
import "../audit.css";
import { chainVerification } from "../auditQueries";
import "../texts";

export function ChainPage() {
  const { t } = useTranslation("audit");
  const check = useQuery(chainVerification);
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/atkomstlogg">{t("chain.back")}</Link>}
        title={t("chain.title")}
        lead={t("chain.lead")}
      />
      <div className="row no-print">
        <Button kind="primary" pending={check.isFetching} onClick={() => void check.refetch()}>
          {t("chain.run")}
        </Button>
      </div>
      <LiveRegion text={check.isFetching ? t("chain.running") : ""} />
      {check.error && !check.isFetching && (
        <Notice kind="danger" live>
          <p>{t("chain.failed")}</p>
        </Notice>
      )}
      {check.data && !check.isFetching && <Result result={check.data} at={check.dataUpdatedAt} />}
    </div>
  );
}

function Result({ result, at }: { result: components["schemas"]["ChainVerification"]; at: number }) {
  const { t } = useTranslation("audit");
  const rows = [
    { key: "checked", label: t("chain.checked"), value: number(result.eventsChecked) },
    ...(result.eventsUnsealed === undefined
      ? []
      : [
          {
            key: "unsealed",
            label: t("chain.unsealed"),
            value: t("chain.unsealedHint", { count: result.eventsUnsealed }),
          },
        ]),
    ...(result.headNumber === undefined
      ? []
      : [{ key: "head", label: t("chain.head"), value: number(result.headNumber) }]),
    ...(result.headHash
      ? [{ key: "hash", label: t("chain.hash"), value: <code className="audit-hash">{result.headHash}</code> }]
      : []),
    ...(result.headSealedAt
      ? [{ key: "sealedAt", label: t("chain.sealedAt"), value: moment(result.headSealedAt) }]
      : []),
    ...(result.firstBrokenBatch === undefined || result.firstBrokenBatch === null
      ? []
      : [{ key: "broken", label: t("chain.firstBroken"), value: number(result.firstBrokenBatch) }]),
    ...(result.fault ? [{ key: "fault", label: t("chain.fault"), value: result.fault }] : []),
  ];
  return (
    <>
      <Notice
        kind={result.whole ? "good" : "danger"}
        title={t(result.whole ? "chain.wholeTitle" : "chain.brokenTitle")}
        live
      >
        <p>{t(result.whole ? "chain.wholeText" : "chain.brokenText")}</p>
      </Notice>
      <SummaryList rows={rows} />
      {result.headHash && <p>{t("chain.hashHint")}</p>}
      <p className="muted">{t("chain.checkedAt", { at: moment(new Date(at)) })}</p>
    </>
  );
}
