import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { propose, type Rule, type Run, rules, runs } from "../retentionQueries";
import "../texts";

export function RunsPage() {
  const { t } = useTranslation("retention");
  const navigate = useNavigate();
  const key = useIdempotencyKey();
  const known = useQuery(runs());
  const asking = useMutation({
    mutationFn: () => propose(key.header()),
    onSuccess(run) {
      key.renew();
      void navigate({ to: "/gallring/$runId", params: { runId: run.id } });
    },
  });
  const underWay = known.data?.items.some(({ status }) => status !== "done" && status !== "withdrawn");
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          !underWay && (
            <Button kind="primary" pending={asking.isPending} onClick={() => asking.mutate()}>
              {t("newRun")}
            </Button>
          )
        }
      />
      <ProblemNotice error={asking.error} />
      {underWay && <p className="muted">{t("underWay")}</p>}
      {known.data ? <Runs runs={known.data.items} /> : <Skeleton rows={4} />}
      <Rules />
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation("retention");
  if (runs.length === 0) {
    return (
      <EmptyState title={t("noRunsTitle")}>
        <p>{t("noRunsText")}</p>
      </EmptyState>
    );
  }
  const columns: Column<Run>[] = [
    {
      key: "at",
      label: t("proposed"),
      heading: true,
      cell: (run) => (
        <Link to="/gallring/$runId" params={{ runId: run.id }}>
          {moment(run.proposedAt)}
        </Link>
      ),
    },
    { key: "by", label: t("proposedBy"), cell: ({ proposedBy }) => proposedBy },
    { key: "state", label: t("state"), cell: ({ status }) => t(`status.${status}`) },
    { key: "figures", label: t("figures"), cell: ({ counts }) => t("figuresText", counts) },
  ];
  return <Table caption={t("runs")} columns={columns} rows={runs} rowKey={({ id }) => id} />;
}

function Rules() {
  const { t } = useTranslation("retention");
  const { data } = useQuery(rules());
  if (!data) return null;
  const columns: Column<Rule>[] = [
    {
      key: "kept",
      label: t("kept"),
      heading: true,
      cell: ({ kept, outcome }) =>
        outcome ? t("keptConcern", { outcome: t(`outcome.${outcome}`) }) : t(`erases.${kept}`),
    },
    { key: "days", label: t("days"), number: true, cell: ({ keptDays }) => keptDays },
    {
      key: "from",
      label: t("from"),
      cell: ({ effectiveFrom }) => <span className="number">{day(effectiveFrom)}</span>,
    },
    {
      key: "decided",
      label: t("decided"),
      cell: ({ decidedBy, decidedOn }) => (decidedOn ? `${decidedBy}, ${day(decidedOn)}` : t("awaitsDecision")),
    },
  ];
  return (
    <section className="stack" aria-labelledby="rules">
      <h2 id="rules">{t("rules")}</h2>
      <p>{t("rulesText")}</p>
      <Table caption={t("rulesCaption")} columns={columns} rows={data.items} rowKey={({ id }) => id} />
    </section>
  );
}
