import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day, moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { type ListItem, reviewPages, type Status } from "../reviewQueries";
import { State } from "../State";
import "../texts";
import { Figures } from "./Figures";

const route = getRouteApi("/staff/loggkontroll");
const SHOWN: readonly (Status | undefined)[] = [undefined, "asked", "explained", "accepted", "unexplained"];

export function ReviewsPage() {
  const { t } = useTranslation("logreview");
  const auditor = hasAnyRole(usePerson(), ["auditor"]);
  const search = route.useSearch();
  const pages = useInfiniteQuery(reviewPages(search));
  const reviews = pages.data?.pages.flatMap((page) => page.items);
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          auditor && (
            <Link className="button button-secondary" to="/loggkontroll/lasningar" preload={false}>
              {t("toReads")}
            </Link>
          )
        }
      />
      {auditor && <Figures search={search} />}
      <h2>{t("drawnTitle")}</h2>
      <nav className="row no-print" aria-label={t("show")}>
        {SHOWN.map((status) => (
          <Link
            key={status ?? "all"}
            to="/loggkontroll"
            search={{ ...(search.vecka ? { vecka: search.vecka } : {}), ...(status ? { visa: status } : {}) }}
            aria-current={search.visa === status ? "true" : undefined}
            activeProps={{}}
          >
            {status ? t(`status.${status}`) : t("all")}
          </Link>
        ))}
        {search.vecka && (
          <Link to="/loggkontroll" search={search.visa ? { visa: search.visa } : {}} activeProps={{}}>
            {t("allWeeks")}
          </Link>
        )}
      </nav>
      {!reviews ? (
        <Skeleton rows={6} />
      ) : reviews.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Rows rows={reviews} />
          <MorePages pages={pages} label={t("more")} />
        </>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: readonly ListItem[] }) {
  const { t } = useTranslation("logreview");
  const columns: Column<ListItem>[] = [
    {
      key: "who",
      label: t("reader"),
      heading: true,
      cell: ({ id, reader, firstReadAt }) => (
        <Link to="/loggkontroll/$id" params={{ id }} aria-label={`${reader.name ?? t("unknown")}, ${day(firstReadAt)}`}>
          {reader.name ?? t("unknown")}
        </Link>
      ),
    },
    { key: "case", label: t("case"), cell: ({ caseNumber }) => caseNumber ?? t("erased") },
    { key: "at", label: t("readAt"), cell: ({ firstReadAt }) => moment(firstReadAt) },
    {
      key: "why",
      label: t("grounds"),
      cell: ({ grounds }) => grounds.map((ground) => t(`ground.${ground}`)).join(", "),
    },
    { key: "state", label: t("state"), cell: (review) => <State of={review} /> },
    { key: "reviewer", label: t("reviewer"), cell: ({ reviewer }) => reviewer?.name ?? t("nobodyYet") },
  ];
  return <Table caption={t("drawnTitle")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
