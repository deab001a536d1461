import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { type Item, itemsOf, type Run } from "../retentionQueries";
import sv from "../sv.json";

const route = getRouteApi("/staff/gallring/$runId");
const HASH_SHOWN = 12;

/** The list before approval, the protocol afterwards. */
export function Items({ run }: { run: Run }) {
  const { t } = useTranslation("retention");
  const { sida = 1 } = route.useSearch();
  const { data } = useQuery(itemsOf(run.id, sida, run.version));
  const obstacle = (code: string) =>
    t(`obstacle.${code in sv.obstacle ? (code as keyof typeof sv.obstacle) : "other"}`);
  if (!data) return <Skeleton rows={6} />;
  if (data.items.length === 0) return <p>{t("run.empty")}</p>;
  const columns: Column<Item>[] = [
    {
      key: "caseNumber",
      label: t("run.caseNumber"),
      heading: true,
      cell: ({ caseNumber, caseHash }) => caseNumber ?? t("run.erasedCase", { hash: caseHash.slice(0, HASH_SHOWN) }),
    },
    { key: "erases", label: t("run.erases"), cell: ({ erases }) => t(`erases.${erases}`) },
    { key: "outcome", label: t("run.outcome"), cell: ({ outcome }) => t(`outcome.${outcome}`) },
    { key: "closedOn", label: t("run.closedOn"), cell: ({ closedOn }) => day(closedOn) },
    { key: "dueOn", label: t("run.dueOn"), cell: ({ dueOn }) => day(dueOn) },
    {
      key: "state",
      label: t("run.itemState"),
      cell: (item) => `${t(`itemState.${item.state}`)}${item.obstacle ? `: ${obstacle(item.obstacle)}` : ""}`,
    },
  ];
  return (
    <section className="stack" aria-labelledby="items">
      <h2 id="items">{t("run.items")}</h2>
      <Table caption={t("run.items")} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      <Pagination
        meta={data._meta}
        link={(page, text) => (
          <Link to="/gallring/$runId" params={{ runId: run.id }} search={page === 1 ? {} : { sida: page }}>
            {text}
          </Link>
        )}
      />
    </section>
  );
}
