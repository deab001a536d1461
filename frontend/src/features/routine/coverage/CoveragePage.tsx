import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day, today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { saveCsv } from "@/ui/csv";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Failed } from "../Failed";
import { routineById } from "../routineQueries";
import "../texts";
import { Campaigns } from "./Campaigns";
import { type Cell, coverageOf, type UnitCell } from "./coverageQueries";
import { useNames } from "./useNames";

const route = getRouteApi("/staff/rutiner/$id/kvitteringar");

/** How far the acknowledgements of a routine have come, and who is asked for them. */
export function CoveragePage() {
  const { t } = useTranslation("routine");
  const { id } = route.useParams();
  const coordinates = hasAnyRole(usePerson(), ["coordinator"]);
  const { data: routine } = useQuery(routineById(id));
  const { data: coverage, error } = useQuery(coverageOf(id));
  if (!routine) return <Skeleton rows={8} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/rutiner/$id" params={{ id }}>
            {routine.name}
          </Link>
        }
        title={t("coverage.page")}
        {...(coverage && {
          lead: t("read.from", {
            date: day(coverage.effectiveFrom),
            version: t("version", { number: coverage.number }),
          }),
        })}
      />
      {coordinates && coverage && <Campaigns routineId={id} />}
      <section className="stack" aria-labelledby="coverage">
        <h2 id="coverage">{t("coverage.title")}</h2>
        {coverage && (
          <Figures
            cells={coverage.cells}
            file={`${routine.address}-v${coverage.number}-${today()}.csv`}
            all={coordinates}
          />
        )}
        {coverage && coverage.units.length > 0 && (
          <UnitFigures units={coverage.units} file={`${routine.address}-v${coverage.number}-${today()}.csv`} />
        )}
        {isProblem(error, "not-found") ? <EmptyState title={t("read.nothingFollowed")} /> : <Failed error={error} />}
        {!coverage && !error && <Skeleton rows={6} />}
      </section>
    </div>
  );
}

function Figures({ cells, file, all }: { cells: readonly Cell[]; file: string; all: boolean }) {
  const { t } = useTranslation("routine");
  const names = useNames();
  const figure = useFigure();
  if (cells.length === 0) {
    return (
      <EmptyState title={t("coverage.none")}>
        <p>{t(all ? "coverage.noneText" : "coverage.noSector")}</p>
      </EmptyState>
    );
  }
  const columns: Column<Cell>[] = [
    { key: "sector", label: t("coverage.sector"), cell: ({ sectorCode }) => names.sector(sectorCode) },
    { key: "group", label: t("coverage.group"), heading: true, cell: ({ groupCode }) => names.group(groupCode) },
    { key: "share", label: t("coverage.share"), number: true, cell: figure },
  ];
  const save = () =>
    saveCsv(`${t("coverage.file")}-${file}`, [
      [t("coverage.sector"), t("coverage.group"), t("coverage.acknowledged"), t("coverage.staff")],
      ...cells.map(({ sectorCode, groupCode, acknowledged, staff }) => [
        names.sector(sectorCode),
        names.group(groupCode),
        acknowledged ?? t("coverage.withheld"),
        staff ?? t("coverage.withheld"),
      ]),
    ]);
  return (
    <>
      <p className="muted">{t(all ? "coverage.small" : "coverage.own")}</p>
      <Table
        caption={t("coverage.title")}
        columns={columns}
        rows={cells}
        rowKey={({ sectorCode, groupCode }) => `${sectorCode} ${groupCode}`}
      />
      <div className="row no-print">
        <Button onClick={save}>{t("coverage.save")}</Button>
      </div>
    </>
  );
}

/** A share in words. */
function useFigure() {
  const { t } = useTranslation("routine");
  return ({ staff, acknowledged }: Pick<Cell, "staff" | "acknowledged">) =>
    typeof staff === "number" && typeof acknowledged === "number"
      ? t("coverage.figure", { share: Math.floor((100 * acknowledged) / staff), acknowledged, staff })
      : t("coverage.withheld");
}

function UnitFigures({ units, file }: { units: readonly UnitCell[]; file: string }) {
  const { t } = useTranslation("routine");
  const names = useNames();
  const figure = useFigure();
  const columns: Column<UnitCell>[] = [
    { key: "sector", label: t("coverage.sector"), cell: ({ sectorCode }) => names.sector(sectorCode) },
    { key: "unit", label: t("coverage.unit"), heading: true, cell: ({ unitName }) => unitName },
    { key: "share", label: t("coverage.share"), number: true, cell: figure },
  ];
  const save = () =>
    saveCsv(`${t("coverage.unitFile")}-${file}`, [
      [t("coverage.sector"), t("coverage.unit"), t("coverage.acknowledged"), t("coverage.staff")],
      ...units.map(({ sectorCode, unitName, acknowledged, staff }) => [
        names.sector(sectorCode),
        unitName,
        acknowledged ?? t("coverage.withheld"),
        staff ?? t("coverage.withheld"),
      ]),
    ]);
  return (
    <>
      <h3>{t("coverage.byUnit")}</h3>
      <p className="muted">{t("coverage.byUnitText")}</p>
      <Table caption={t("coverage.byUnit")} columns={columns} rows={units} rowKey={({ unitId }) => unitId} />
      <div className="row no-print">
        <Button onClick={save}>{t("coverage.saveUnits")}</Button>
      </div>
    </>
  );
}
