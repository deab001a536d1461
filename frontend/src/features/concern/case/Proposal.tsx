import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { SummaryList } from "@/ui/SummaryList";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import type { Schemas } from "../codes";
import { type Concern, type ConcernState, freshConcern, noteStep, steps } from "../concernQueries";
import { RefusalNotice } from "./RefusalNotice";
import { type Refusal, refusalOf } from "./refusal";

/** Who proposed what and why. Deciding is offered only when the API allows it: never to the one who proposed. */
export function Proposal({ concern, proposal }: { concern: Concern; proposal: Schemas["ProposalView"] }) {
  const { t } = useTranslation("concern");
  const person = usePerson();
  const [asking, setAsking] = useState<"approve" | "reject">();
  const mayDecide = concern.allowedActions.includes("decide_proposal");
  const name = proposal.proposedBy.name ?? t("case.unknownPerson");
  return (
    <section className="do-now" aria-labelledby="do-now">
      <h2 id="do-now">{mayDecide ? t("case.doNow") : t("case.nothingNow")}</h2>
      <p>
        <strong>{t(`proposal.${proposal.kind}`, { name })}</strong>
      </p>
      <SummaryList
        compact
        rows={[
          ...(proposal.outcome
            ? [{ key: "outcome", label: t("field.outcome"), value: t(`code.outcome.${proposal.outcome}`) }]
            : []),
          { key: "reason", label: t("field.reason"), value: proposal.reason },
        ]}
      />
      <p className="muted">{t("proposal.at", { at: moment(proposal.proposedAt) })}</p>
      {mayDecide ? (
        <div className="row">
          <Button kind="primary" onClick={() => setAsking("approve")}>
            {t("proposal.approve")}
          </Button>
          <Button onClick={() => setAsking("reject")}>{t("proposal.reject")}</Button>
        </div>
      ) : (
        <p>{proposal.proposedBy.id === person.id ? t("proposal.own") : t("why.waitingOther")}</p>
      )}
      {asking && <Decide concern={concern} kind={proposal.kind} answer={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}

type DecideProps = { concern: Concern; kind: Schemas["ProposalKind"]; answer: "approve" | "reject"; onClose(): void };

function Decide({ concern, kind, answer, onClose }: DecideProps) {
  const { t } = useTranslation(["concern", "ui"]);
  const queries = useQueryClient();
  const say = useToast();
  const [seen, setSeen] = useState(concern);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, setPending] = useState(false);
  const approving = answer === "approve";
  const closing = kind === "closure";

  const decide = async (version: number) => {
    if (!approving && reason.trim() === "") {
      setMissing(t("ui:form.required"));
      document.getElementById("rejection")?.focus();
      return;
    }
    setPending(true);
    setRefusal(undefined);
    try {
      const after: ConcernState = approving
        ? await steps.approve(concern.id, version)
        : await steps.reject(concern.id, version, { reason: reason.trim() });
      say(t(approving ? "proposal.approved" : "proposal.rejected"));
      onClose();
      noteStep(queries, concern.id, after);
    } catch (error) {
      setRefusal(await refusalOf(error, undefined, () => freshConcern(queries, concern.id)));
    } finally {
      setPending(false);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={
        approving
          ? t(closing ? "proposal.approveTitleClosure" : "proposal.approveTitleReopening", {
              number: concern.caseNumber,
            })
          : t("proposal.rejectTitle", { number: concern.caseNumber })
      }
      actions={
        <>
          <Button kind="primary" pending={pending} onClick={() => void decide(seen.version)}>
            {t(approving ? "proposal.approve" : "proposal.reject")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      {refusal && (
        <RefusalNotice
          refusal={refusal}
          seen={seen}
          action="decide_proposal"
          onSendAnyway={(now) => {
            setSeen(now);
            void decide(now.version);
          }}
          onReload={() => void freshConcern(queries, concern.id).then(onClose)}
        />
      )}
      {approving ? (
        <p>{t(closing ? "proposal.approveTextClosure" : "proposal.approveTextReopening")}</p>
      ) : (
        <TextArea
          id="rejection"
          label={t("proposal.rejectReason")}
          hint={t("proposal.rejectHint")}
          limit={2000}
          value={reason}
          error={missing || undefined}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing("");
          }}
        />
      )}
    </Dialog>
  );
}
