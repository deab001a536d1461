import { useTranslation } from "react-i18next";
import { usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import type { System } from "../apiClientQueries";
import "../apiclient.css";
import type { Schemas } from "../codes";
import type { Asked } from "./Confirm";

type Props = { system: System; proposal: Schemas["ApiClientProposal"]; onAsk(asked: Asked): void };

/** What waits for a second administrator; deciding is offered to others than the one who proposed. */
export function Proposal({ system, proposal, onAsk }: Props) {
  const { t } = useTranslation("apiclient");
  const own = proposal.proposedById === usePerson().id;
  const mayDecide = system.allowedActions.includes("decide_proposal");
  const asked = system.credentials.find(({ status }) => status === "proposed");
  return (
    <Notice kind="warning" title={t(`proposal.${proposal.kind}`)}>
      <p>
        {t("proposal.by", { name: proposal.proposedByName ?? t("proposal.unknown"), at: moment(proposal.proposedAt) })}
      </p>
      {proposal.kind === "credential" && asked && (
        <p>
          {t(`method.${asked.method}`)}
          {asked.keyThumbprint && (
            <>
              {". "}
              {t("proposal.compare")} <code className="api-thumbprint">{asked.keyThumbprint}</code>
            </>
          )}
        </p>
      )}
      {mayDecide ? (
        <div className="row">
          <Button kind="primary" onClick={() => onAsk({ act: "approve" })}>
            {t("act.approve.button")}
          </Button>
          <Button onClick={() => onAsk({ act: "reject" })}>{t("act.reject.button")}</Button>
        </div>
      ) : (
        <p>{t(own ? "proposal.own" : "proposal.other")}</p>
      )}
    </Notice>
  );
}
