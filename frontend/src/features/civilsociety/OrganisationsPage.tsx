import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day } from "@/i18n/format";
import { Checkbox } from "@/ui/Choices";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type Organisation, type OrganisationItem, organisationPages, routines } from "./civilSocietyQueries";
import sv from "./sv.json";
import "./texts";

export const KINDS = Object.keys(sv.kind) as Organisation["kind"][];

/** The register; with a routine in its address those that are to be told of it next. */
export function OrganisationsPage() {
  const { t } = useTranslation(["civilsociety", "ui"]);
  const { id: routine } = useParams({ strict: false }) as { id?: string };
  const keeps = hasAnyRole(usePerson(), ["coordinator"]);
  const [kind, setKind] = useState("");
  const [left, setLeft] = useState(false);
  const { data: known } = useQuery({ ...routines(), enabled: routine !== undefined });
  const pages = useInfiniteQuery(
    organisationPages({
      ...(kind ? { kind: kind as Organisation["kind"] } : {}),
      ...(routine ? { notToldOf: routine } : left ? {} : { active: true }),
    }),
  );
  const rows = pages.data?.pages.flatMap((page) => page.items);
  const columns: Column<OrganisationItem>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ id, name }) => (
        <Link to="/civilsamhalle/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: "kind", label: t("kindLabel"), cell: (row) => t(`kind.${row.kind}`) },
    { key: "told", label: t("lastTold"), cell: ({ lastToldOn }) => (lastToldOn ? day(lastToldOn) : t("never")) },
    {
      key: "state",
      label: t("state"),
      cell: ({ active }) => (active ? <Tag tone="good">{t("active")}</Tag> : <Tag>{t("left")}</Tag>),
    },
  ];
  return (
    <div className="stack">
      <PageHeading
        kicker={routine && <Link to="/civilsamhalle">{t("all")}</Link>}
        title={
          routine ? t("toTell", { routine: known?.items.find(({ id }) => id === routine)?.name ?? "" }) : t("title")
        }
        lead={t(routine ? "toTellLead" : "lead")}
        actions={
          keeps && !routine ? (
            <Link to="/civilsamhalle/$id/andra" params={{ id: "ny" }} className="button button-primary">
              {t("add")}
            </Link>
          ) : undefined
        }
      />
      <Select
        id="kind"
        label={t("kindLabel")}
        empty={t("anyKind")}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      {!routine && (
        <Checkbox
          name="left"
          label={t("showLeft")}
          checked={left}
          onChange={(event) => setLeft(event.target.checked)}
        />
      )}
      {!rows ? (
        <Skeleton rows={6} />
      ) : rows.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <Table caption={t("title")} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <MorePages pages={pages} label={t("more")} />
    </div>
  );
}
