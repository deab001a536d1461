import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { callingSystems, callPages, type Schemas } from "../disclosureQueries";
import type sv from "../sv.json";
import "../disclosure.css";
import "../texts";

type Operation = keyof typeof sv.calls.op;

/** For the auditor: every call of the police's system, with the reason it stated. */
export function CallsPage() {
  const { t, i18n } = useTranslation("disclosure");
  const calls = useInfiniteQuery(callPages());
  const { data: systems } = useQuery(callingSystems());
  if (!calls.data) return <Skeleton rows={8} />;
  /** An operation that is newer than this page goes by its name in the contract. */
  const nameOf = (operation: string) =>
    i18n.exists(`disclosure:calls.op.${operation}`) ? t(`calls.op.${operation as Operation}`) : operation;
  const rows = calls.data.pages.flatMap((page) => page.items);
  const columns: Column<Schemas["PartnerCallView"]>[] = [
    {
      key: "calledAt",
      label: t("calls.calledAt"),
      heading: true,
      cell: ({ calledAt }) => <time dateTime={calledAt}>{moment(calledAt)}</time>,
    },
    {
      key: "operation",
      label: t("calls.operation"),
      cell: ({ operation, aboutId }) => (
        <>
          {nameOf(operation)}
          {aboutId && <div className="muted disclosure-hash">{t("calls.about", { id: aboutId })}</div>}
        </>
      ),
    },
    { key: "reason", label: t("calls.reason"), cell: ({ reason }) => reason },
    { key: "caseNumber", label: t("calls.caseNumber"), cell: ({ caseNumber }) => caseNumber },
    {
      key: "caller",
      label: t("calls.caller"),
      cell: ({ callerId }) => (
        <Link to="/api-nycklar/$id" params={{ id: callerId }}>
          {systems?.items.find(({ id }) => id === callerId)?.name ?? callerId}
        </Link>
      ),
    },
  ];
  return (
    <div className="stack">
      <PageHeading title={t("calls.title")} lead={t("calls.lead")} />
      <p className="muted">{t("calls.logged")}</p>
      {rows.length === 0 ? (
        <EmptyState title={t("calls.emptyTitle")}>
          <p>{t("calls.emptyText")}</p>
        </EmptyState>
      ) : (
        <Table caption={t("calls.title")} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {calls.hasNextPage && (
        <Button pending={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
          {t("calls.more")}
        </Button>
      )}
    </div>
  );
}
