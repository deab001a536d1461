import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { moment, number } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { LiveRegion } from "@/ui/LiveRegion";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { useActionName } from "../actionNames";
import { type Read, readPages } from "../reviewQueries";
import type { ReadsSearch } from "../search";
import "../texts";

const route = getRouteApi("/staff/loggkontroll/lasningar");

export function ReadsPage() {
  const { t } = useTranslation("logreview");
  const search = route.useSearch();
  const pages = useInfiniteQuery(readPages(search));
  const reads = pages.data?.pages.flatMap((page) => page.items);
  const meta = pages.data?.pages.at(-1)?._meta;
  const narrowed = search.vem ?? search.arende;
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/loggkontroll">{t("title")}</Link>}
        title={t("readsTitle")}
        lead={t("readsLead")}
        actions={
          narrowed && (
            <Link className="button button-secondary" to="/loggkontroll/lasningar" search={{}} preload={false}>
              {t("everybody")}
            </Link>
          )
        }
      />
      <p className="muted">{t("logged")}</p>
      {!reads || !meta ? (
        <Skeleton rows={8} />
      ) : reads.length === 0 ? (
        <EmptyState title={t("noReads")}>
          <p>{t("noReadsText")}</p>
        </EmptyState>
      ) : (
        <>
          <Rows rows={reads} search={search} />
          <p className="muted number">
            {t(meta.totalIsCapped ? "shownCapped" : "shown", {
              shown: number(reads.length),
              total: number(meta.totalRecords),
            })}
          </p>
          <MorePages pages={pages} label={t("more")} />
        </>
      )}
      <LiveRegion text={pages.isFetching || !reads ? "" : t("loaded", { count: reads.length })} />
    </div>
  );
}

function Rows({ rows, search }: { rows: readonly Read[]; search: ReadsSearch }) {
  const { t } = useTranslation("logreview");
  const nameOf = useActionName();
  const caseName = ({ caseKind, caseNumber }: Read) =>
    caseNumber ?? t(caseKind === "support_case" ? "supportCase" : "erased");
  const columns: Column<Read>[] = [
    { key: "at", label: t("readAt"), heading: true, cell: ({ readAt }) => moment(readAt) },
    {
      key: "who",
      label: t("reader"),
      cell: ({ by }) => (
        <Link
          to="/loggkontroll/lasningar"
          search={{ ...search, vem: by.id }}
          preload={false}
          activeProps={{}}
          aria-label={t("onlyPerson", { name: by.name ?? t("unknown") })}
        >
          {by.name ?? t("unknown")}
        </Link>
      ),
    },
    {
      key: "case",
      label: t("case"),
      cell: (read) => (
        <Link
          to="/loggkontroll/lasningar"
          search={{ ...search, arende: read.concernId }}
          preload={false}
          activeProps={{}}
          aria-label={t("onlyCase", { number: caseName(read) })}
        >
          {caseName(read)}
        </Link>
      ),
    },
    { key: "what", label: t("actions"), cell: ({ action }) => nameOf(action) },
  ];
  return <Table caption={t("readsTitle")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
