import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type SystemItem, systemPages } from "../apiClientQueries";
import { STATE_TONES } from "../codes";
import "../texts";

export function SystemsPage() {
  const { t } = useTranslation("apiclient");
  const pages = useInfiniteQuery(systemPages());
  const systems = pages.data?.pages.flatMap((page) => page.items);
  const administrates = hasAnyRole(usePerson(), ["admin"]);
  const add = administrates && (
    <Link className="button button-primary" to="/api-nycklar/nytt">
      {t("list.new")}
    </Link>
  );
  return (
    <div className="stack">
      <PageHeading title={t("list.title")} lead={t("list.lead")} actions={add} />
      {!systems ? (
        <Skeleton rows={6} />
      ) : systems.length === 0 ? (
        <EmptyState title={t("list.emptyTitle")} action={add}>
          <p>{t("list.emptyText")}</p>
        </EmptyState>
      ) : (
        <Systems systems={systems} />
      )}
      <MorePages pages={pages} label={t("list.more")} />
    </div>
  );
}

function Systems({ systems }: { systems: readonly SystemItem[] }) {
  const { t } = useTranslation("apiclient");
  const columns: Column<SystemItem>[] = [
    {
      key: "name",
      label: t("field.name"),
      heading: true,
      cell: ({ id, name }) => (
        <Link to="/api-nycklar/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: "kind", label: t("field.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "state",
      label: t("field.state"),
      cell: ({ state, awaitsSecondPerson }) => (
        <span className="tags">
          <Tag tone={STATE_TONES[state]}>{t(`state.${state}`)}</Tag>
          {awaitsSecondPerson && state !== "proposed" && <Tag tone="warning">{t("list.awaits")}</Tag>}
        </span>
      ),
    },
    { key: "owner", label: t("field.owner"), cell: ({ owner }) => owner },
    {
      key: "expires",
      label: t("field.expires"),
      cell: ({ expiresAt }) => (expiresAt ? <span className="number">{day(expiresAt)}</span> : t("none")),
    },
    {
      key: "used",
      label: t("field.lastUsed"),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <span className="number">{day(lastUsedAt)}</span> : t("never")),
    },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={systems} rowKey={({ id }) => id} />;
}
