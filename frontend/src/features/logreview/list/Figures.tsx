import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, number } from "@/i18n/format";
import { type Column, Table } from "@/ui/Table";
import { type Period, periods } from "../reviewQueries";
import type { ListSearch } from "../search";
import "../texts";

const COUNTS = ["visits", "drawn", "explained", "unexplained", "waiting", "overdue"] as const;

/** How the weeks went, without names. */
export function Figures({ search }: { search: ListSearch }) {
  const { t } = useTranslation("logreview");
  const { data } = useQuery(periods);
  if (!data || data.items.length === 0) return null;
  const columns: Column<Period>[] = [
    {
      key: "week",
      label: t("week"),
      heading: true,
      cell: ({ id, firstDay, lastDay }) => (
        <Link to="/loggkontroll" search={{ ...search, vecka: id }} activeProps={{}}>
          <span className="number">{day(firstDay)}</span> – <span className="number">{day(lastDay)}</span>
        </Link>
      ),
    },
    ...COUNTS.map((count) => ({
      key: count,
      label: t(`figure.${count}`),
      cell: (period: Period) => <span className="number">{number(period[count])}</span>,
    })),
  ];
  return (
    <section className="stack" aria-labelledby="figures">
      <h2 id="figures">{t("figures")}</h2>
      <Table caption={t("figures")} columns={columns} rows={data.items} rowKey={({ id }) => id} />
    </section>
  );
}
