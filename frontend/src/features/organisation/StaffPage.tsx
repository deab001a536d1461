import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { moment, number } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { FileForm } from "./FileForm";
import { type Run, runPages } from "./staffQueries";
import "./texts";

/** What has come from HR; the administrator reads in its files. */
export function StaffPage() {
  const { t } = useTranslation("organisation");
  const reads = hasAnyRole(usePerson(), ["admin"]);
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t(reads ? "lead" : "leadReading")} />
      {reads && <FileForm />}
      <Runs />
    </div>
  );
}

function Runs() {
  const { t } = useTranslation("organisation");
  const pages = useInfiniteQuery(runPages());
  const rows = pages.data?.pages.flatMap((page) => page.items);
  const columns: Column<Run>[] = [
    { key: "when", label: t("run.when"), heading: true, cell: ({ startedAt }) => moment(startedAt) },
    { key: "source", label: t("run.source"), cell: ({ source }) => t(`source.${source}`) },
    { key: "state", label: t("run.state"), cell: ({ state }) => t(`state.${state}`) },
    {
      key: "units",
      label: t("run.units"),
      number: true,
      cell: (run) => number(run.unitsAdded + run.unitsChanged + run.unitsEnded),
    },
    { key: "added", label: t("run.added"), number: true, cell: (run) => number(run.employeesAdded) },
    { key: "changed", label: t("run.changed"), number: true, cell: (run) => number(run.employeesChanged) },
    {
      key: "left",
      label: t("run.left"),
      number: true,
      cell: (run) => (run.complete ? number(run.employeesLeft) : t("run.notTold")),
    },
  ];
  return (
    <section className="stack" aria-labelledby="runs">
      <h2 id="runs">{t("run.title")}</h2>
      {!rows ? (
        <Skeleton rows={4} />
      ) : rows.length === 0 ? (
        <EmptyState title={t("run.none")}>
          <p>{t("run.noneText")}</p>
        </EmptyState>
      ) : (
        <Table caption={t("run.title")} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <MorePages pages={pages} label={t("run.more")} />
    </section>
  );
}
