import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, type Problem } from "@/api/problem";
import { hasAnyRole, usePerson } from "@/auth/session";
import { ProblemNotice } from "@/ui/ProblemNotice";
import "@/ui/Button.css";
import { EmptyState } from "@/ui/EmptyState";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import "../contactpath.css";
import { type ContactPath, contactPaths, keep, refresh } from "../contactPathQueries";
import "../texts";
import { PathTable } from "./PathTable";
import { WithdrawDialog } from "./WithdrawDialog";

/** Everybody at work reads them; the buttons are the coordinator's. */
export function ContactPathsPage() {
  const { t } = useTranslation("contactpath");
  const queries = useQueryClient();
  const say = useToast();
  const { data } = useQuery(contactPaths());
  const [refusal, setRefusal] = useState<Problem>();
  const [withdrawing, setWithdrawing] = useState<ContactPath>();
  const keeps = hasAnyRole(usePerson(), ["coordinator"]);
  const reload = () => {
    setRefusal(undefined);
    void refresh(queries);
  };
  const run = async (step: Promise<unknown>, said: string) => {
    setRefusal(undefined);
    try {
      await step;
      say(said);
      void refresh(queries);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(error);
    }
  };
  const hidden = data?.items.filter(({ state }) => ["unfilled", "unverified", "stale"].includes(state)).length ?? 0;
  const add = (
    <Link to="/kontaktvagar/$id" params={{ id: "ny" }} className="button button-primary">
      {t("add")}
    </Link>
  );
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} actions={keeps ? add : undefined} />
      {keeps && hidden > 0 && (
        <Notice kind="warning" title={t("hiddenTitle", { count: hidden })}>
          <p>{t("hiddenText")}</p>
        </Notice>
      )}
      <ProblemNotice error={refusal} onReload={reload} />
      {!data ? (
        <Skeleton rows={8} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <PathTable
          rows={data.items}
          keeps={keeps}
          onVerify={(path) => void run(keep.verify(path), t("verifiedSaid", { name: path.name }))}
          onMove={(path, place) => void run(keep.move(path, place), t("movedSaid", { name: path.name, place }))}
          onWithdraw={setWithdrawing}
        />
      )}
      {withdrawing && (
        <WithdrawDialog
          name={withdrawing.name}
          onClose={() => setWithdrawing(undefined)}
          onWithdraw={() => {
            setWithdrawing(undefined);
            void run(keep.withdraw(withdrawing), t("withdrawnSaid", { name: withdrawing.name }));
          }}
        />
      )}
    </div>
  );
}
