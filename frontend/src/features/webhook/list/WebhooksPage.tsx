import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import "../texts";
import "../webhook.css";
import { STATUS_TONES, type Webhook, webhookPages } from "../webhookQueries";

export function WebhooksPage() {
  const { t } = useTranslation("webhook");
  const pages = useInfiniteQuery(webhookPages());
  const webhooks = pages.data?.pages.flatMap(({ items }) => items);
  const add = hasAnyRole(usePerson(), ["admin"]) && (
    <Link className="button button-primary" to="/webhookar/ny">
      {t("list.new")}
    </Link>
  );
  return (
    <div className="stack">
      <PageHeading title={t("list.title")} lead={t("list.lead")} actions={add} />
      {!webhooks ? (
        <Skeleton rows={6} />
      ) : webhooks.length === 0 ? (
        <EmptyState title={t("list.emptyTitle")} action={add}>
          <p>{t("list.emptyText")}</p>
        </EmptyState>
      ) : (
        <Webhooks webhooks={webhooks} />
      )}
      <MorePages pages={pages} label={t("list.more")} />
    </div>
  );
}

function Webhooks({ webhooks }: { webhooks: readonly Webhook[] }) {
  const { t } = useTranslation("webhook");
  const columns: Column<Webhook>[] = [
    {
      key: "address",
      label: t("field.address"),
      heading: true,
      cell: ({ id, address }) => (
        <Link className="webhook-long" to="/webhookar/$id" params={{ id }}>
          {address}
        </Link>
      ),
    },
    { key: "system", label: t("field.system"), cell: ({ apiClientName }) => apiClientName },
    {
      key: "status",
      label: t("field.status"),
      cell: ({ status, failingSince }) => (
        <span className="tags">
          <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>
          {status === "active" && failingSince && <Tag tone="warning">{t("list.failing")}</Tag>}
        </span>
      ),
    },
    {
      key: "delivered",
      label: t("field.lastDelivered"),
      cell: ({ lastDeliveredAt }) =>
        lastDeliveredAt ? <span className="number">{moment(lastDeliveredAt)}</span> : t("never"),
    },
  ];
  return <Table caption={t("list.title")} columns={columns} rows={webhooks} rowKey={({ id }) => id} />;
}
