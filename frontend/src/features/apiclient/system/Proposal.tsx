import { useTranslation } from "react-i18next";
import { usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import type { System } from "../apiClientQueries";
import "../apiclient.css";
import { SCOPE_TEXT, type Schemas, type Scope } from "../codes";
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
      {proposal.scopes && <ProposedScopes before={system.scopes} after={proposal.scopes} />}
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

/** Only what is different: that is what is decided. */
function ProposedScopes({ before, after }: { before: readonly Scope[]; after: readonly Scope[] }) {
  const { t } = useTranslation("apiclient");
  const parts = [
    { key: "added", scopes: after.filter((scope) => !before.includes(scope)) },
    { key: "removed", scopes: before.filter((scope) => !after.includes(scope)) },
  ] as const;
  return parts
    .filter(({ scopes }) => scopes.length > 0)
    .map(({ key, scopes }) => (
      <div key={key}>
        <p>{t(`proposal.${key}`)}</p>
        <ul className="api-scopes">
          {scopes.map((scope) => (
            <li key={scope}>
              {t(SCOPE_TEXT[scope])} <code className="muted">{scope}</code>
            </li>
          ))}
        </ul>
      </div>
    ));
}
