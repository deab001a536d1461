import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type ObservationItem, observationPages } from "../situationQueries";
import "../texts";

/** The coordinator's inbox of what partners have seen, without a word of what it says. */
export function ObservationsPage() {
  const { t } = useTranslation("situation");
  const pages = useInfiniteQuery(observationPages());
  if (!pages.data) return <Skeleton rows={6} />;
  const rows = pages.data.pages.flatMap((page) => page.items);
  const columns: Column<ObservationItem>[] = [
    {
      key: "received",
      label: t("receivedAt"),
      heading: true,
      cell: ({ id, receivedAt }) => (
        <Link to="/iakttagelser/$id" params={{ id }} className="number">
          {moment(receivedAt)}
        </Link>
      ),
    },
    {
      key: "state",
      label: t("state"),
      cell: ({ handledAt }) => <Tag tone={handledAt ? "neutral" : "warning"}>{t(handledAt ? "handled" : "new")}</Tag>,
    },
    { key: "day", label: t("observedOn"), cell: ({ observedOn }) => <span className="number">{day(observedOn)}</span> },
    { key: "reliability", label: t("reliability"), cell: ({ reliability }) => t(`grade.${reliability}`) },
  ];
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      {rows.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <Table caption={t("caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <MorePages pages={pages} label={t("more")} />
    </div>
  );
}
