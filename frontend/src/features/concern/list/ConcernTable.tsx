import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { STATUS_TONES } from "../case/status";
import type { ConcernItem } from "../concernQueries";

/** Case numbers and codes only: a list holds no case text. */
export const ConcernTable = memo(function ConcernTable({
  items,
  caption,
}: {
  items: readonly ConcernItem[];
  caption: string;
}) {
  const { t } = useTranslation(["concern", "ui"]);
  const columns: Column<ConcernItem>[] = [
    {
      key: "caseNumber",
      label: t("list.caseNumber"),
      heading: true,
      cell: (item) => (
        <Link className="case-link number" to="/oro/$id" params={{ id: item.id }}>
          {item.caseNumber}
        </Link>
      ),
    },
    {
      key: "status",
      label: t("list.status"),
      cell: (item) => (
        <span className="tags">
          <Tag tone={STATUS_TONES[item.status]}>{t(`code.status.${item.status}`)}</Tag>
          {item.restricted && <Tag tone="warning">{t("list.restricted")}</Tag>}
          {item.disputed && <Tag tone="warning">{t("list.disputed")}</Tag>}
          {item.awaitsSecondPerson && <Tag tone="warning">{t("list.awaits")}</Tag>}
        </span>
      ),
    },
    {
      key: "about",
      label: t("list.about"),
      cell: (item) => (
        <>
          {t(`code.eventType.${item.eventType}`)}
          <span className="muted about-whom">{t(`code.subjectKind.${item.subjectKind}`)}</span>
        </>
      ),
    },
    {
      key: "urgency",
      label: t("list.urgency"),
      cell: (item) =>
        item.urgency === "immediate" ? (
          <strong>{t("code.urgency.immediate")}</strong>
        ) : (
          t(`code.urgency.${item.urgency}`)
        ),
    },
    {
      key: "handler",
      label: t("list.handler"),
      cell: (item) => item.handler?.name ?? <span className="muted">{t("list.noHandler")}</span>,
    },
    { key: "due", label: t("list.due"), cell: (item) => <Due item={item} /> },
    {
      key: "received",
      label: t("list.received"),
      cell: (item) => <span className="number nowrap">{day(item.receivedAt)}</span>,
    },
  ];
  return (
    <div className="concerns">
      <Table caption={caption} columns={columns} rows={items} rowKey={(item) => item.id} />
    </div>
  );
});

export function Due({ item }: { item: ConcernItem }) {
  const { t } = useTranslation(["concern", "ui"]);
  if (!item.dueOn) return <span className="muted">{t("list.nothingDue")}</span>;
  return (
    <span className="tags">
      <span className="number nowrap">{day(item.dueOn)}</span>
      {item.overdueDays > 0 && <Tag tone="danger">{t("ui:status.overdue", { count: item.overdueDays })}</Tag>}
    </span>
  );
}
