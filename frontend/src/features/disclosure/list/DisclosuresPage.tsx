import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type DisclosureItem, disclosuresOf } from "../disclosureQueries";
import { STATUS_TONES } from "../status";
import "../texts";

/** The case's part "Utlämnande av uppgift": what has left or was refused, and a new one. */
export function DisclosuresPage() {
  const { t } = useTranslation("disclosure");
  const { id } = useParams({ strict: false }) as { id: string };
  const { data } = useQuery(disclosuresOf(id));
  if (!data) return <Skeleton rows={6} />;
  const columns: Column<DisclosureItem>[] = [
    {
      key: "recipient",
      label: t("list.recipient"),
      heading: true,
      cell: (one) => (
        <Link to="/utlamnanden/$id" params={{ id: one.id }}>
          {t(`recipientKind.${one.recipientKind}`)}, <span className="number">{moment(one.startedAt)}</span>
        </Link>
      ),
    },
    { key: "direction", label: t("list.direction"), cell: ({ direction }) => t(`direction.${direction}`) },
    {
      key: "state",
      label: t("list.state"),
      cell: ({ status }) => <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>,
    },
    {
      key: "sent",
      label: t("list.sent"),
      cell: ({ sentAt }) => sentAt && <span className="number">{moment(sentAt)}</span>,
    },
  ];
  const begin = (
    <Link className="button button-primary" to="/oro/$id/utlamnande/nytt" params={{ id }}>
      {t("list.start")}
    </Link>
  );
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id" params={{ id }}>
            {t("toCase")}
          </Link>
        }
        title={t("list.title")}
        lead={t("list.lead")}
      />
      {data.items.length === 0 ? (
        <EmptyState title={t("list.emptyTitle")} action={begin}>
          <p>{t("list.emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <div className="row">{begin}</div>
          <Table caption={t("list.caption")} columns={columns} rows={data.items} rowKey={(one) => one.id} />
        </>
      )}
    </div>
  );
}
