import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { saveCsv } from "@/ui/csv";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Places } from "../Places";
import "../texts";
import { coverage, type Schemas } from "../trainingQueries";
import { useNames } from "../useNames";
import { AsOf } from "./AsOf";
import { CoverageLegend } from "./CoverageBar";
import { countColumns } from "./countColumns";
import { COUNTED, cells } from "./figures";

const route = getRouteApi("/staff/utbildningar/tackning");
type Item = Schemas["CoverageItem"];

/** How far each required training has come. */
export function CoveragePage() {
  const { t } = useTranslation("training");
  const { datum } = route.useSearch();
  const navigate = route.useNavigate();
  const names = useNames();
  const coordinates = hasAnyRole(usePerson(), ["coordinator"]);
  const { data } = useQuery(coverage(datum));
  const columns: Column<Item>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ trainingId, trainingName }) => (
        <Link to="/utbildningar/tackning/$id" params={{ id: trainingId }} search={datum ? { datum } : {}}>
          {trainingName}
        </Link>
      ),
    },
    ...countColumns<Item>(t),
  ];
  const save = (items: readonly Item[]) =>
    saveCsv(`${t("coverage.file")}-${datum ?? today()}.csv`, [
      [t("name"), ...COUNTED.map((name) => t(`counted.${name}`))],
      ...items.map(({ trainingName, counts }) => [trainingName, ...cells(t, counts)]),
    ]);
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/utbildningar">{t("title")}</Link>}
        title={t("coverage.title")}
        lead={data?.sectorCode ? t("coverage.ofSector", { sector: names.sector(data.sectorCode) }) : t("coverage.lead")}
      />
      <Places />
      <AsOf day={datum} onChange={(day) => void navigate({ search: day ? { datum: day } : {} })} />
      {!data ? (
        <Skeleton rows={8} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("coverage.none")}>
          <p>{t(coordinates || data.sectorCode ? "coverage.noneText" : "coverage.noSector")}</p>
        </EmptyState>
      ) : (
        <>
          {coordinates && <p className="muted">{t("coverage.small")}</p>}
          <CoverageLegend />
          <Table caption={t("coverage.title")} columns={columns} rows={data.items} rowKey={(item) => item.trainingId} />
          <div className="row no-print">
            <Button onClick={() => save(data.items)}>{t("coverage.save")}</Button>
          </div>
        </>
      )}
    </div>
  );
}
