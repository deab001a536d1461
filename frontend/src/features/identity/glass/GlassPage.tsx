import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import "../identity.css";
import { glassById } from "../identityQueries";
import "../texts";
import { GlassState } from "./GlassState";
import { Review } from "./Review";

const route = getRouteApi("/staff/nodoppning/$id");

export function GlassPage() {
  const { t } = useTranslation("identity");
  const person = usePerson();
  const { data: opened } = useQuery(glassById(route.useParams().id));
  if (!opened) return <Skeleton rows={6} />;
  const own = opened.openedBy.id === person.id;
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/nodoppning">{t("glasses.title")}</Link>}
        title={t("glass.title", { number: opened.caseNumber })}
      />
      <SummaryList
        rows={[
          { key: "state", label: t("requests.status"), value: <GlassState opened={opened} /> },
          { key: "by", label: t("glass.by"), value: opened.openedBy.name },
          { key: "at", label: t("glass.at"), value: moment(opened.openedAt) },
          { key: "until", label: t("glass.until"), value: moment(opened.endedAt ?? opened.validUntil) },
          { key: "why", label: t("breakGlass.kind"), value: t(`reason.${opened.reasonKind}`) },
          { key: "reason", label: t("breakGlass.reason"), value: opened.reason },
          ...(opened.reviewedBy && opened.reviewedAt
            ? [
                { key: "reviewedBy", label: t("glass.reviewedBy"), value: opened.reviewedBy.name },
                { key: "reviewedAt", label: t("glass.reviewedAt"), value: moment(opened.reviewedAt) },
                { key: "review", label: t("glass.review"), value: opened.review },
              ]
            : []),
        ]}
      />
      {opened.allowedActions.includes("review") && <Review opened={opened} />}
      {own && !opened.open && !opened.conclusion && (
        <Notice>
          <p>{t("glass.othersReview")}</p>
        </Notice>
      )}
      {!own && opened.open && (
        <Notice>
          <p>{t("glass.reviewLater")}</p>
        </Notice>
      )}
    </div>
  );
}
