import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { day, moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type HandOver, handOversOf } from "../handOverQueries";
import { STATUS_TONES } from "../status";
import "../texts";

/** The case's part "Överlämning": what has left, and what can. */
export function HandOversPage() {
  const { t } = useTranslation(["handover", "ui"]);
  const { id } = useParams({ strict: false }) as { id: string };
  const { data } = useQuery(handOversOf(id));
  if (!data) return <Skeleton rows={6} />;
  const columns: Column<HandOver>[] = [
    {
      key: "recipient",
      label: t("list.recipient"),
      heading: true,
      cell: (one) => (
        <Link to="/oro/$id/overlamning/$handOverId" params={{ id, handOverId: one.id }}>
          {one.recipient}
        </Link>
      ),
    },
    { key: "what", label: t("list.what"), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "state",
      label: t("list.state"),
      cell: ({ status, overdueDays, acknowledgeBy }) => (
        <>
          <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>{" "}
          {overdueDays > 0 ? (
            <Tag tone="danger">{t("ui:status.overdue", { count: overdueDays })}</Tag>
          ) : (
            status === "sent" &&
            acknowledgeBy && <span className="number">{t("list.due", { date: day(acknowledgeBy) })}</span>
          )}
        </>
      ),
    },
    {
      key: "sent",
      label: t("list.sent"),
      cell: ({ sentAt }) => sentAt && <span className="number">{moment(sentAt)}</span>,
    },
  ];
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id" params={{ id }}>
            {t("case", { number: data.caseNumber })}
          </Link>
        }
        title={t("list.title")}
        lead={t("list.lead")}
      />
      {data.canBegin.length > 0 ? (
        <div className="row">
          {data.canBegin.includes("transfer") && (
            <Link className="button button-primary" to="/oro/$id/overlamna" params={{ id }}>
              {t("list.transfer")}
            </Link>
          )}
          {data.canBegin.includes("referral") && (
            <Link className="button button-secondary" to="/oro/$id/hanvisa" params={{ id }}>
              {t("list.referral")}
            </Link>
          )}
        </div>
      ) : (
        <p className="muted">{t("list.nothingToBegin")}</p>
      )}
      {data.items.length === 0 ? (
        <EmptyState title={t("list.emptyTitle")}>
          <p>{t("list.emptyText")}</p>
        </EmptyState>
      ) : (
        <Table caption={t("list.caption")} columns={columns} rows={data.items} rowKey={(one) => one.id} />
      )}
    </div>
  );
}
