import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { day, number } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Table } from "@/ui/Table";
import { type Intervention, interventionById, refresh, sectors } from "../interventionQueries";
import { Reached, State } from "../State";
import "../texts";
import { EndDialog } from "./EndDialog";
import { NoteForm } from "./NoteForm";

const route = getRouteApi("/staff/insatser/$id");

export function InterventionPage() {
  const { t } = useTranslation("intervention");
  const { id } = route.useParams();
  const queries = useQueryClient();
  const { data } = useQuery(interventionById(id));
  const [ending, setEnding] = useState(false);
  if (!data) return <Skeleton rows={8} />;
  const may = (action: Intervention["allowedActions"][number]) => data.allowedActions.includes(action);
  return (
    <div className="stack">
      <PageHeading kicker={<Link to="/insatser">{t("title")}</Link>} title={data.plan.name} />
      <Facts one={data} />
      {(may("change") || may("end")) && (
        <div className="row no-print">
          {may("change") && (
            <Link to="/insatser/$id/plan" params={{ id }} className="button button-secondary">
              {t("changePlan")}
            </Link>
          )}
          {may("end") && <Button onClick={() => setEnding(true)}>{t("end.open")}</Button>}
        </div>
      )}
      {may("note_sessions") && <NoteForm key={data.version} one={data} />}
      <section className="stack" aria-labelledby="days">
        <h2 id="days">{t("days")}</h2>
        {data.days.length === 0 ? (
          <p className="muted">{t("noDays")}</p>
        ) : (
          <Table
            caption={t("days")}
            columns={[
              { key: "day", label: t("day"), heading: true, cell: ({ heldOn }) => day(heldOn) },
              { key: "held", label: t("held"), number: true, cell: ({ held }) => number(held) },
              {
                key: "reached",
                label: t("reached"),
                number: true,
                cell: ({ reached }) => (typeof reached === "number" ? number(reached) : t("fewerThanFive")),
              },
            ]}
            rows={data.days}
            rowKey={({ heldOn }) => heldOn}
          />
        )}
      </section>
      {ending && (
        <EndDialog
          one={data}
          onClose={() => setEnding(false)}
          onDone={() => {
            setEnding(false);
            void refresh(queries);
          }}
        />
      )}
    </div>
  );
}

function Facts({ one }: { one: Intervention }) {
  const { t } = useTranslation("intervention");
  const { data } = useQuery(sectors());
  const { plan, reach } = one;
  const sector = plan.sectorCode && (data?.items.find(({ code }) => code === plan.sectorCode)?.name ?? plan.sectorCode);
  return (
    <SummaryList
      rows={[
        { key: "state", label: t("state"), value: <State status={one.status} /> },
        { key: "kind", label: t("kindChosen"), value: `${t(`levelShort.${one.level}`)}: ${one.kindName}` },
        { key: "sector", label: t("sector"), value: sector || t("wholeMunicipality") },
        { key: "period", label: t("period"), value: `${day(plan.startsOn)} – ${day(plan.endsOn)}` },
        ...(plan.followUpOn && !one.endedOn
          ? [{ key: "next", label: t("followUpOn"), value: day(plan.followUpOn) }]
          : []),
        { key: "who", label: t("responsible"), value: one.responsible.name },
        { key: "held", label: t("held"), value: number(reach.held) },
        { key: "reached", label: t("reached"), value: <Reached reach={reach} /> },
        ...(one.conclusion
          ? [
              {
                key: "end",
                label: t("conclusion"),
                value: `${one.endedOn ? `${day(one.endedOn)}: ` : ""}${one.conclusion}`,
              },
            ]
          : []),
      ]}
    />
  );
}
