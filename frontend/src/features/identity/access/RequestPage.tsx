import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import "../identity.css";
import { type AccessRequest, accessRequest } from "../identityQueries";
import "../texts";
import { Decision } from "./Decision";
import { STATUS_TONES } from "./status";

const route = getRouteApi("/staff/atkomst/$id");

export function RequestPage() {
  const { t } = useTranslation("identity");
  const { data: request } = useQuery(accessRequest(route.useParams().id));
  if (!request) return <Skeleton rows={6} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/atkomst">{t("requests.title")}</Link>}
        title={t("request.title", { number: request.caseNumber })}
      />
      <SummaryList
        rows={[
          {
            key: "status",
            label: t("requests.status"),
            value: <Tag tone={STATUS_TONES[request.status]}>{t(`status.${request.status}`)}</Tag>,
          },
          { key: "by", label: t("requests.by"), value: request.requestedBy.name },
          { key: "at", label: t("requests.at"), value: moment(request.requestedAt) },
          { key: "reason", label: t("newRequest.reason"), value: request.reason },
          ...(request.decidedBy && request.decidedAt
            ? [
                { key: "decidedBy", label: t("request.decidedBy"), value: request.decidedBy.name },
                { key: "decidedAt", label: t("request.decidedAt"), value: moment(request.decidedAt) },
                { key: "decision", label: t("request.decision"), value: request.decision },
              ]
            : []),
          ...(request.validUntil
            ? [{ key: "until", label: t("request.until"), value: moment(request.validUntil) }]
            : []),
        ]}
      />
      <WhatNow request={request} />
    </div>
  );
}

function WhatNow({ request }: { request: AccessRequest }) {
  const { t } = useTranslation("identity");
  const person = usePerson();
  const [now] = useState(Date.now);
  if (request.allowedActions.length > 0) return <Decision request={request} />;
  if (request.requestedBy.id !== person.id) return null;
  const lasts = request.validUntil && new Date(request.validUntil).getTime() > now;
  if (request.status === "granted" && request.concernId && lasts) {
    return (
      <div className="row">
        <Link className="button button-primary" to="/oro/$id/vem" params={{ id: request.concernId }}>
          {t("request.open")}
        </Link>
      </div>
    );
  }
  return request.status === "requested" ? (
    <Notice>
      <p>{t("request.waiting")}</p>
    </Notice>
  ) : null;
}
