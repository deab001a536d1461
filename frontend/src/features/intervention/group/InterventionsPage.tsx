import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day, number } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Pagination } from "@/ui/Pagination";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import "../intervention.css";
import { type InterventionItem, interventions, sectors } from "../interventionQueries";
import { Reached, State } from "../State";
import sv from "../sv.json";
import "../texts";

const route = getRouteApi("/staff/insatser");
const LEVELS = ["general", "specific"] as const;
const STATES = Object.keys(sv.status) as InterventionItem["status"][];

/** What is done for everybody and for groups: numbers and never names. */
export function InterventionsPage() {
  const { t } = useTranslation("intervention");
  const { sida = 1, niva, lage } = route.useSearch();
  const navigate = route.useNavigate();
  const person = usePerson();
  const { data } = useQuery(interventions(sida, { level: niva, status: lage }));
  const mayPlan = hasAnyRole(person, ["coordinator", "handler", "sector_lead"]);
  const kept = { ...(niva ? { niva } : {}), ...(lage ? { lage } : {}) };
  const narrow = (change: { niva?: string | undefined; lage?: string | undefined }) => {
    const wanted = { niva, lage, ...change };
    void navigate({
      search: {
        ...(wanted.niva ? { niva: wanted.niva as (typeof LEVELS)[number] } : {}),
        ...(wanted.lage ? { lage: wanted.lage as InterventionItem["status"] } : {}),
      },
    });
  };
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          mayPlan ? (
            <Link to="/insatser/$id/plan" params={{ id: "ny" }} className="button button-primary">
              {t("plan")}
            </Link>
          ) : undefined
        }
      />
      <p className="row">
        <Link to="/insatskatalog">{t("catalogue.title")}</Link>
        {hasAnyRole(person, ["coordinator"]) && <Link to="/insatser/ar">{t("totals.title")}</Link>}
      </p>
      <div className="row no-print">
        <Select
          label={t("kind.level")}
          empty={t("all")}
          value={niva ?? ""}
          onChange={({ target }) => narrow({ niva: target.value })}
          choices={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
        <Select
          label={t("state")}
          empty={t("all")}
          value={lage ?? ""}
          onChange={({ target }) => narrow({ lage: target.value })}
          choices={STATES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      </div>
      {!data ? (
        <Skeleton rows={6} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <>
          <Rows rows={data.items} />
          <Pagination
            meta={data._meta}
            link={(page, text) => (
              <Link to="/insatser" search={page === 1 ? kept : { ...kept, sida: page }}>
                {text}
              </Link>
            )}
          />
        </>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: readonly InterventionItem[] }) {
  const { t } = useTranslation("intervention");
  const { data } = useQuery(sectors());
  const nameOf = (code: string | null | undefined) =>
    code ? (data?.items.find((sector) => sector.code === code)?.name ?? code) : t("wholeMunicipality");
  const columns: Column<InterventionItem>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ id, name, kindName, level }) => (
        <>
          <Link to="/insatser/$id" params={{ id }}>
            {name}
          </Link>
          <span className="intervention-about muted">
            {t(`levelShort.${level}`)}: {kindName}
          </span>
        </>
      ),
    },
    { key: "sector", label: t("sector"), cell: ({ sectorCode }) => nameOf(sectorCode) },
    {
      key: "period",
      label: t("period"),
      cell: ({ startsOn, endsOn }) => (
        <>
          {day(startsOn)} – {day(endsOn)}
        </>
      ),
    },
    { key: "state", label: t("state"), cell: ({ status }) => <State status={status} /> },
    { key: "held", label: t("held"), number: true, cell: ({ reach }) => number(reach.held) },
    { key: "reached", label: t("reached"), number: true, cell: ({ reach }) => <Reached reach={reach} /> },
  ];
  return <Table caption={t("title")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
