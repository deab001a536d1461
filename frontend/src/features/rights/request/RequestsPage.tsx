import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { Duties } from "./Duties";
import { type RequestItem, requests } from "./requestQueries";
import "./texts";

const route = getRouteApi("/staff/begaran");

/** What people have asked for; nobody is named. */
export function RequestsPage() {
  const { t } = useTranslation("rightsRequest");
  const { sida = 1 } = route.useSearch();
  const { data } = useQuery(requests(sida));
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <Link to="/begaran/ny" className="button button-primary">
            {t("register")}
          </Link>
        }
      />
      {!data ? (
        <Skeleton rows={6} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Rows rows={data.items} />
          <Pagination
            meta={data._meta}
            link={(page, text) => (
              <Link to="/begaran" search={page === 1 ? {} : { sida: page }}>
                {text}
              </Link>
            )}
          />
        </>
      )}
      <Duties />
    </div>
  );
}

function Rows({ rows }: { rows: readonly RequestItem[] }) {
  const { t } = useTranslation("rightsRequest");
  const columns: Column<RequestItem>[] = [
    {
      key: "what",
      label: t("what"),
      heading: true,
      cell: ({ id, kind, receivedOn }) => (
        <Link
          to="/begaran/$id"
          params={{ id }}
          aria-label={t("open", { kind: t(`kind.${kind}`), date: day(receivedOn) })}
        >
          {t(`kind.${kind}`)}
        </Link>
      ),
    },
    { key: "state", label: t("state"), cell: ({ status }) => <Tag>{t(`status.${status}`)}</Tag> },
    { key: "received", label: t("received"), cell: ({ receivedOn }) => day(receivedOn) },
    { key: "due", label: t("due"), cell: (item) => <Due item={item} /> },
    { key: "case", label: t("case"), cell: ({ caseNumber }) => caseNumber ?? t("noCase") },
    { key: "number", label: t("number"), cell: ({ registrationNumber }) => registrationNumber ?? "–" },
  ];
  return <Table caption={t("caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

export function Due({ item }: { item: Pick<RequestItem, "dueOn" | "overdueDays" | "status"> }) {
  const { t } = useTranslation("rightsRequest");
  if (item.status === "answered" || item.status === "withdrawn") return "–";
  return (
    <>
      <span className="number">{day(item.dueOn)}</span>{" "}
      {item.overdueDays > 0 && <Tag tone="danger">{t("overdue", { count: item.overdueDays })}</Tag>}
    </>
  );
}
