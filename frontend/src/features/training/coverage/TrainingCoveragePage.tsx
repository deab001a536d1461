import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { Button } from "@/ui/Button";
import { saveCsv } from "@/ui/csv";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import "../texts";
import { type Cell, coverageOf } from "../trainingQueries";
import { useNames } from "../useNames";
import { AsOf } from "./AsOf";
import { CoverageLegend } from "./CoverageBar";
import { countColumns } from "./countColumns";
import { COUNTED, cells } from "./figures";
import { Gaps } from "./Gaps";

const route = getRouteApi("/staff/utbildningar/tackning/$id");

/** How far one training has come, by sector and personnel group; by unit and person for the head of the sector. */
export function TrainingCoveragePage() {
  const { t } = useTranslation("training");
  const { id } = route.useParams();
  const { datum } = route.useSearch();
  const navigate = route.useNavigate();
  const person = usePerson();
  const { data } = useQuery(coverageOf(id, datum));
  if (!data) return <Skeleton rows={10} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/utbildningar/tackning" search={datum ? { datum } : {}}>
            {t("coverage.title")}
          </Link>
        }
        title={data.trainingName}
      />
      <AsOf day={datum} onChange={(day) => void navigate({ search: day ? { datum: day } : {} })} />
      {data.cells.length === 0 ? (
        <EmptyState title={t("coverage.none")}>
          <p>{t("coverage.notRequired")}</p>
        </EmptyState>
      ) : (
        <>
          {hasAnyRole(person, ["coordinator"]) && <p className="muted">{t("coverage.small")}</p>}
          <CoverageLegend />
          <Matrix title={t("coverage.bySector")} rows={data.cells} file={`${t("coverage.file")}-${data.asOf}.csv`} />
          {data.units.length > 0 && (
            <Matrix
              title={t("coverage.byUnit")}
              rows={data.units}
              file={`${t("coverage.fileUnits")}-${data.asOf}.csv`}
            />
          )}
        </>
      )}
      {hasAnyRole(person, ["sector_lead"]) && <Gaps trainingId={id} day={datum} />}
    </div>
  );
}

function Matrix({ title, rows, file }: { title: string; rows: readonly Cell[]; file: string }) {
  const { t } = useTranslation("training");
  const names = useNames();
  const whom = ({ groupCode, unitName, audience }: Cell) =>
    [
      groupCode ? names.group(groupCode) : t("coverage.wholeUnit"),
      unitName,
      audience === "key_persons" && t("audience.key_persons"),
    ]
      .filter(Boolean)
      .join(", ");
  const columns: Column<Cell>[] = [
    { key: "sector", label: t("coverage.sector"), cell: ({ sectorCode }) => names.sector(sectorCode) },
    { key: "whom", label: t("coverage.whom"), heading: true, cell: whom },
    ...countColumns<Cell>(t),
  ];
  const save = () =>
    saveCsv(file, [
      [t("coverage.sector"), t("coverage.whom"), ...COUNTED.map((name) => t(`counted.${name}`))],
      ...rows.map((cell) => [names.sector(cell.sectorCode), whom(cell), ...cells(t, cell.counts)]),
    ]);
  return (
    <section className="stack">
      <h2>{title}</h2>
      <Table
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={(cell) => [cell.sectorCode, cell.groupCode, cell.unitId, cell.audience].join(" ")}
      />
      <div className="row no-print">
        <Button onClick={save}>{t("coverage.save")}</Button>
      </div>
    </section>
  );
}
