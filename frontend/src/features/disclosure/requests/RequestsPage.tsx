import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { requestPages, type Schemas } from "../disclosureQueries";
import { REQUEST_TONES } from "../status";
import "../texts";

/** The coordinator's inbox: what the police have asked, without a word of what it says. */
export function RequestsPage() {
  const { t } = useTranslation("disclosure");
  const requests = useInfiniteQuery(requestPages());
  if (!requests.data) return <Skeleton rows={6} />;
  const rows = requests.data.pages.flatMap((page) => page.items);
  const columns: Column<Schemas["PoliceRequestItem"]>[] = [
    {
      key: "received",
      label: t("request.receivedAt"),
      heading: true,
      cell: (one) => (
        <Link to="/polisens-begaran/$id" params={{ id: one.id }} className="number">
          {moment(one.receivedAt)}
        </Link>
      ),
    },
    { key: "unit", label: t("request.unit"), cell: ({ unit }) => unit },
    {
      key: "status",
      label: t("list.state"),
      cell: ({ status }) => <Tag tone={REQUEST_TONES[status]}>{t(`requestStatus.${status}`)}</Tag>,
    },
    {
      key: "answerBy",
      label: t("request.answerBy"),
      cell: ({ answerBy }) => answerBy && <span className="number">{day(answerBy)}</span>,
    },
  ];
  return (
    <div className="stack">
      <PageHeading title={t("request.title")} lead={t("request.lead")} />
      {rows.length === 0 ? (
        <EmptyState title={t("request.emptyTitle")}>
          <p>{t("request.emptyText")}</p>
        </EmptyState>
      ) : (
        <Table caption={t("request.title")} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {requests.hasNextPage && (
        <Button pending={requests.isFetchingNextPage} onClick={() => void requests.fetchNextPage()}>
          {t("request.more")}
        </Button>
      )}
    </div>
  );
}
