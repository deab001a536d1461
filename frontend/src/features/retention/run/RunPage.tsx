import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { useToast } from "@/ui/Toast";
import { approve, type Run, runById, withdraw } from "../retentionQueries";
import "../texts";
import { Items } from "./Items";

const route = getRouteApi("/staff/gallring/$runId");

export function RunPage() {
  const { t } = useTranslation("retention");
  const { runId } = route.useParams();
  const { data: run } = useQuery(runById(runId));
  if (!run) return <Skeleton rows={8} />;
  const facts = [
    { key: "state", label: t("state"), value: t(`status.${run.status}`) },
    { key: "proposedBy", label: t("proposedBy"), value: run.proposedBy ?? "" },
    ...(run.approvedBy ? [{ key: "approvedBy", label: t("approvedBy"), value: run.approvedBy }] : []),
    // Until the list is made its figures are nought, which is not what there is.
    ...(run.status === "preparing"
      ? []
      : [{ key: "figures", label: t("figures"), value: t("figuresText", run.counts) }]),
  ];
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/gallring">{t("run.back")}</Link>}
        title={t("run.title", { date: moment(run.proposedAt) })}
      />
      <Now run={run} />
      <SummaryList rows={facts} />
      {run.status !== "preparing" && <Items run={run} />}
    </div>
  );
}

const SAID = { preparing: "preparing", approved: "erasing", done: "done", withdrawn: "withdrawn" } as const;

/** What happens now, or what the reader can do. */
function Now({ run }: { run: Run }) {
  const { t } = useTranslation("retention");
  if (run.status !== "proposed") {
    return (
      <Notice kind={run.status === "done" ? "good" : "note"} live>
        <p>{t(`run.${SAID[run.status]}`)}</p>
      </Notice>
    );
  }
  return <Decision run={run} />;
}

function Decision({ run }: { run: Run }) {
  const { t } = useTranslation(["retention", "ui"]);
  const say = useToast();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const settle = (after: Run) => queries.setQueryData(runById(run.id).queryKey, after);
  const noteStale = (error: unknown) => {
    if (isProblem(error, "stale-version")) void queries.invalidateQueries({ queryKey: runById(run.id).queryKey });
  };
  const approving = useMutation({
    mutationFn: () => approve(run),
    onSuccess(after) {
      say(t("run.approved"));
      settle(after);
    },
    onError: noteStale,
    onSettled: () => setAsking(false),
  });
  const withdrawing = useMutation({ mutationFn: () => withdraw(run), onSuccess: settle, onError: noteStale });
  return (
    <>
      {!run.mayApprove && (
        <Notice title={t("run.ownTitle")}>
          <p>{t("run.ownText")}</p>
        </Notice>
      )}
      <StepUp error={approving.error} onProven={() => approving.mutate()} />
      <ProblemNotice error={approving.error ?? withdrawing.error} />
      <div className="row no-print">
        {run.mayApprove && run.counts.listed > 0 && (
          <Button kind="primary" onClick={() => setAsking(true)}>
            {t("run.approve")}
          </Button>
        )}
        {run.mayWithdraw && (
          <Button pending={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
            {t("run.withdraw")}
          </Button>
        )}
      </div>
      <Dialog
        open={asking}
        title={t("run.approveTitle", { count: run.counts.listed })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" pending={approving.isPending} onClick={() => approving.mutate()}>
              {t("run.approve")}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("ui:form.cancel")}</Button>
          </>
        }
      >
        <p>{t("run.approveText")}</p>
      </Dialog>
    </>
  );
}
