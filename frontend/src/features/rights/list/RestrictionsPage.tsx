import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { LiftDialog } from "../lift/LiftDialog";
import { type Restriction, refresh, restrictions } from "../rightsQueries";
import "../texts";

const route = getRouteApi("/staff/begransning");

export function RestrictionsPage() {
  const { t } = useTranslation("rights");
  const { sida = 1 } = route.useSearch();
  const queries = useQueryClient();
  const { data } = useQuery(restrictions(sida));
  const [lifting, setLifting] = useState<Restriction>();
  const done = () => {
    setLifting(undefined);
    void refresh(queries);
  };
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <Link to="/begransning/ny" className="button button-primary">
            {t("restrict")}
          </Link>
        }
      />
      {data?.items.some(({ everything, liftedAt }) => everything && !liftedAt) && (
        <Notice kind="warning" title={t("everythingTitle")}>
          <p>{t("everythingText")}</p>
        </Notice>
      )}
      {!data ? (
        <Skeleton rows={6} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Rows rows={data.items} onLift={setLifting} />
          <Pagination
            meta={data._meta}
            link={(page, text) => (
              <Link to="/begransning" search={page === 1 ? {} : { sida: page }}>
                {text}
              </Link>
            )}
          />
        </>
      )}
      {lifting && (
        <LiftDialog restriction={lifting} onClose={() => setLifting(undefined)} onDone={done} onReload={done} />
      )}
    </div>
  );
}

function Rows({ rows, onLift }: { rows: readonly Restriction[]; onLift(restriction: Restriction): void }) {
  const { t } = useTranslation("rights");
  const nameOf = ({ caseNumber }: Restriction) => caseNumber ?? t("everything");
  const columns: Column<Restriction>[] = [
    { key: "what", label: t("what"), heading: true, cell: nameOf },
    {
      key: "state",
      label: t("state"),
      cell: ({ liftedAt }) => (liftedAt ? <Tag>{t("lifted")}</Tag> : <Tag tone="warning">{t("inForce")}</Tag>),
    },
    { key: "ground", label: t("ground"), cell: ({ ground }) => t(`groundName.${ground}`) },
    { key: "number", label: t("registrationNumber"), cell: ({ registrationNumber }) => registrationNumber ?? "–" },
    {
      key: "from",
      label: t("restrictedAt"),
      cell: ({ restrictedAt, restrictedBy }) => (
        <>
          <time className="number" dateTime={restrictedAt}>
            {moment(restrictedAt)}
          </time>
          <br />
          <span className="muted">{restrictedBy.name}</span>
        </>
      ),
    },
    {
      key: "to",
      label: t("liftedAt"),
      cell: (row) => <End row={row} name={nameOf(row)} onLift={onLift} />,
    },
  ];
  return <Table caption={t("caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

type EndProps = { row: Restriction; name: string; onLift(restriction: Restriction): void };

function End({ row, name, onLift }: EndProps) {
  const { t } = useTranslation("rights");
  if (!row.liftedAt) {
    if (!row.mayLift) return "–";
    return (
      <Button small aria-label={t("liftNamed", { name })} onClick={() => onLift(row)}>
        {t("lift")}
      </Button>
    );
  }
  return (
    <>
      <time className="number" dateTime={row.liftedAt}>
        {moment(row.liftedAt)}
      </time>
      {row.subjectInformedOn && (
        <>
          <br />
          <span className="muted number">{t("informed", { date: day(row.subjectInformedOn) })}</span>
        </>
      )}
    </>
  );
}
