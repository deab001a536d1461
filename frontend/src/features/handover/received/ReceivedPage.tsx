import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type Received, receivedPages } from "../handOverQueries";
import { STATUS_TONES } from "../status";
import "../texts";

export function ReceivedPage() {
  const { t } = useTranslation(["handover", "ui"]);
  const pages = useInfiniteQuery(receivedPages());
  const items = pages.data?.pages.flatMap((page) => page.items);
  const columns: Column<Received>[] = [
    {
      key: "number",
      label: t("received.number"),
      heading: true,
      cell: (one) => (
        <Link className="number" to="/overlamnat/$id" params={{ id: one.id }} preload={false}>
          {one.caseNumber}
        </Link>
      ),
    },
    { key: "recipient", label: t("list.recipient"), cell: ({ recipient }) => recipient },
    { key: "kind", label: t("received.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: "sender", label: t("received.sender"), cell: ({ sentBy }) => sentBy.name },
    {
      key: "state",
      label: t("received.state"),
      cell: ({ status }) => <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>,
    },
    {
      key: "due",
      label: t("received.due"),
      cell: ({ dueOn, overdueDays }) =>
        dueOn && (
          <>
            <span className="number">{day(dueOn)}</span>{" "}
            {overdueDays > 0 && <Tag tone="danger">{t("ui:status.overdue", { count: overdueDays })}</Tag>}
          </>
        ),
    },
  ];
  return (
    <div className="stack">
      <PageHeading title={t("received.title")} lead={t("received.lead")} />
      {!items ? (
        <Skeleton rows={6} />
      ) : items.length === 0 ? (
        <EmptyState title={t("received.emptyTitle")}>
          <p>{t("received.emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Table caption={t("received.caption")} columns={columns} rows={items} rowKey={(one) => one.id} />
          <MorePages pages={pages} label={t("received.more")} />
        </>
      )}
    </div>
  );
}
