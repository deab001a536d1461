import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { CorrectDialog, DisputeDialog, SettleDialog } from "./CorrectionDialogs";
import { correctionsOf, type Dispute, noteChange } from "./caseQueries";
import { useStepNames } from "./useStepNames";
import "./texts";

type Asking = { kind: "correct" } | { kind: "dispute" } | { kind: "settle"; dispute: Dispute };

export function Corrections({ id }: { id: string }) {
  const { t } = useTranslation("caseRights");
  const queries = useQueryClient();
  const { data } = useQuery(correctionsOf(id));
  const steps = useStepNames(id);
  const [asking, setAsking] = useState<Asking>();
  if (!data) return <Skeleton rows={6} />;
  const may = (action: (typeof data.allowedActions)[number]) => data.allowedActions.includes(action);
  const close = () => setAsking(undefined);
  const done = () => {
    close();
    void noteChange(queries);
  };
  const dialog = { id, steps: steps.choices, onClose: close, onDone: done };
  return (
    <>
      <section className="stack" aria-labelledby="disputes">
        <h2 id="disputes">{t("dispute.title")}</h2>
        {data.disputes.length === 0 && <p className="muted">{t("dispute.none")}</p>}
        {data.disputes.map((dispute) => (
          <DisputeFacts
            key={dispute.id}
            dispute={dispute}
            name={steps.nameOf(dispute.stepId)}
            {...(may("settle") ? { onSettle: () => setAsking({ kind: "settle", dispute }) } : {})}
          />
        ))}
        {may("dispute") && (
          <div className="row no-print">
            <Button onClick={() => setAsking({ kind: "dispute" })}>{t("dispute.mark")}</Button>
          </div>
        )}
      </section>
      <section className="stack" aria-labelledby="corrections">
        <h2 id="corrections">{t("correction.title")}</h2>
        {data.corrections.length === 0 && <p className="muted">{t("correction.none")}</p>}
        {data.corrections.map(({ id: key, stepId, correction }) => (
          <SummaryList
            key={key}
            rows={[
              { key: "of", label: t("correction.of"), value: steps.nameOf(stepId) },
              { key: "holds", label: t("correction.holds"), value: correction.text },
              {
                key: "by",
                label: t("correction.by"),
                value: `${correction.by.name ?? ""}, ${moment(correction.at)}`,
              },
            ]}
          />
        ))}
        {may("correct") ? (
          <div className="row no-print">
            <Button onClick={() => setAsking({ kind: "correct" })}>{t("correction.correct")}</Button>
          </div>
        ) : (
          may("dispute") && <p className="muted">{t("correction.restricted")}</p>
        )}
      </section>
      {asking?.kind === "correct" && <CorrectDialog {...dialog} />}
      {asking?.kind === "dispute" && <DisputeDialog {...dialog} />}
      {asking?.kind === "settle" && <SettleDialog {...dialog} dispute={asking.dispute} />}
    </>
  );
}

function DisputeFacts({ dispute, name, onSettle }: { dispute: Dispute; name: string; onSettle?(): void }) {
  const { t } = useTranslation("caseRights");
  const open = !dispute.settledAt;
  return (
    <div className="stack">
      <SummaryList
        rows={[
          {
            key: "what",
            label: open ? t("dispute.open") : t("dispute.settled"),
            value: <Tag tone={open ? "warning" : "neutral"}>{name}</Tag>,
          },
          { key: "says", label: t("dispute.says"), value: dispute.statement },
          { key: "by", label: t("dispute.by"), value: `${dispute.markedBy.name ?? ""}, ${moment(dispute.markedAt)}` },
          ...(dispute.outcome
            ? [
                { key: "outcome", label: t("dispute.outcome"), value: t(`dispute.outcomeName.${dispute.outcome}`) },
                { key: "reason", label: t("dispute.reason"), value: dispute.reason ?? "" },
              ]
            : []),
        ]}
      />
      {open && onSettle && (
        <div className="row no-print">
          <Button small aria-label={t("dispute.settleNamed", { name })} onClick={onSettle}>
            {t("dispute.settle")}
          </Button>
        </div>
      )}
    </div>
  );
}
