import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { accessPages } from "../identityQueries";
import { OnlyWaiting } from "../OnlyWaiting";
import "../texts";
import { STATUS_TONES } from "./status";

const route = getRouteApi("/staff/atkomst");

export function RequestsPage() {
  const { t } = useTranslation("identity");
  const person = usePerson();
  const waiting = route.useSearch().visa === "att-gora";
  const pages = useInfiniteQuery(accessPages(waiting));
  const requests = pages.data?.pages.flatMap((page) => page.items);
  const asks = hasAnyRole(person, ["handler"]);
  return (
    <div className="stack">
      <PageHeading
        title={t("requests.title")}
        lead={t(hasAnyRole(person, ["coordinator", "auditor"]) ? "requests.leadAll" : "requests.leadOwn")}
        actions={
          asks && (
            <Link className="button button-primary" to="/atkomst/ny">
              {t("requests.ask")}
            </Link>
          )
        }
      />
      <OnlyWaiting
        to="/atkomst"
        waiting={waiting}
        labels={{ all: t("requests.all"), waiting: t("requests.onlyWaiting"), both: t("requests.show") }}
      />
      {!requests ? (
        <Skeleton rows={6} />
      ) : requests.length === 0 ? (
        <EmptyState title={t("requests.emptyTitle")}>
          <p>{t(waiting ? "requests.emptyWaiting" : "requests.emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={t("requests.title")}
            rows={requests}
            rowKey={(request) => request.id}
            columns={[
              {
                key: "case",
                label: t("requests.case"),
                heading: true,
                cell: (request) => (
                  <Link to="/atkomst/$id" params={{ id: request.id }}>
                    {request.caseNumber}
                  </Link>
                ),
              },
              { key: "by", label: t("requests.by"), cell: ({ requestedBy }) => requestedBy.name },
              { key: "at", label: t("requests.at"), cell: ({ requestedAt }) => moment(requestedAt) },
              {
                key: "status",
                label: t("requests.status"),
                cell: ({ status }) => <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>,
              },
            ]}
          />
          <MorePages pages={pages} label={t("form.more")} />
        </>
      )}
    </div>
  );
}
