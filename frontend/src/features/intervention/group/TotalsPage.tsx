import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { number, today } from "@/i18n/format";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { Table } from "@/ui/Table";
import { type Reach, type Schemas, totalsOf } from "../interventionQueries";
import { Reached } from "../State";
import "../intervention.css";
import "../texts";

const route = getRouteApi("/staff/insatser/ar");
type Row = { key: string; name: string; reach: Reach };

/** A year in numbers: tables, since there is little to draw. */
export function TotalsPage() {
  const { t } = useTranslation("intervention");
  const { ar = Number(today().slice(0, 4)) } = route.useSearch();
  const { data } = useQuery(totalsOf(ar));
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/insatser">{t("title")}</Link>}
        title={t("totals.heading", { year: ar })}
        lead={t("totals.lead")}
      />
      <p className="row no-print">
        <Link to="/insatser/ar" search={{ ar: ar - 1 }}>
          {t("totals.year", { year: ar - 1 })}
        </Link>
        {ar < Number(today().slice(0, 4)) && (
          <Link to="/insatser/ar" search={{ ar: ar + 1 }}>
            {t("totals.year", { year: ar + 1 })}
          </Link>
        )}
      </p>
      {!data ? <Skeleton rows={8} /> : data.levels.map((level) => <Level key={level.level} level={level} />)}
      {data && (
        <section className="stack" aria-labelledby="individual">
          <h2 id="individual">{t("level.individual")}</h2>
          <p>
            {typeof data.individuallyStarted === "number"
              ? t("totals.started", { number: number(data.individuallyStarted) })
              : t("totals.fewStarted")}
          </p>
        </section>
      )}
    </div>
  );
}

function Level({ level: { level, reach, quarters } }: { level: Schemas["LevelTotals"] }) {
  const { t } = useTranslation("intervention");
  const rows: Row[] = [
    ...quarters.map((one) => ({
      key: String(one.quarter),
      name: t("totals.quarter", { number: one.quarter }),
      reach: one.reach,
    })),
    { key: "year", name: t("totals.whole"), reach },
  ];
  return (
    <section className="stack intervention-totals" aria-labelledby={level}>
      <h2 id={level}>{t(`level.${level}`)}</h2>
      <Table
        caption={t(`level.${level}`)}
        columns={[
          { key: "name", label: t("period"), heading: true, cell: ({ name }) => name },
          { key: "held", label: t("held"), number: true, cell: (row) => number(row.reach.held) },
          { key: "reached", label: t("reached"), number: true, cell: (row) => <Reached reach={row.reach} /> },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </section>
  );
}
