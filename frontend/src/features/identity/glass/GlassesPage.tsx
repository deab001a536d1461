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
import { glassPages } from "../identityQueries";
import { OnlyWaiting } from "../OnlyWaiting";
import "../texts";
import { GlassState } from "./GlassState";

const route = getRouteApi("/staff/nodoppning");

export function GlassesPage() {
  const { t } = useTranslation("identity");
  const person = usePerson();
  const waiting = route.useSearch().visa === "att-gora";
  const pages = useInfiniteQuery(glassPages(waiting));
  const glasses = pages.data?.pages.flatMap((page) => page.items);
  // A coordinator works de-identified and reviews, whatever other roles they hold.
  const breaks = hasAnyRole(person, ["handler", "auditor"]) && !hasAnyRole(person, ["coordinator"]);
  return (
    <div className="stack">
      <PageHeading
        title={t("glasses.title")}
        lead={t("glasses.lead")}
        actions={
          breaks && (
            <Link className="button button-secondary" to="/nodoppning/ny">
              {t("glasses.break")}
            </Link>
          )
        }
      />
      <OnlyWaiting
        to="/nodoppning"
        waiting={waiting}
        labels={{ all: t("requests.all"), waiting: t("glasses.onlyWaiting"), both: t("requests.show") }}
      />
      {!glasses ? (
        <Skeleton rows={6} />
      ) : glasses.length === 0 ? (
        <EmptyState title={t("glasses.emptyTitle")}>
          <p>{t(waiting ? "glasses.emptyWaiting" : "glasses.emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={t("glasses.title")}
            rows={glasses}
            rowKey={(opened) => opened.id}
            columns={[
              {
                key: "case",
                label: t("requests.case"),
                heading: true,
                cell: (opened) => (
                  <Link to="/nodoppning/$id" params={{ id: opened.id }}>
                    {opened.caseNumber}
                  </Link>
                ),
              },
              { key: "by", label: t("glass.by"), cell: ({ openedBy }) => openedBy.name },
              { key: "at", label: t("glass.at"), cell: ({ openedAt }) => moment(openedAt) },
              { key: "why", label: t("breakGlass.kind"), cell: ({ reasonKind }) => t(`reason.${reasonKind}`) },
              { key: "state", label: t("requests.status"), cell: (opened) => <GlassState opened={opened} /> },
            ]}
          />
          <MorePages pages={pages} label={t("form.more")} />
        </>
      )}
    </div>
  );
}
