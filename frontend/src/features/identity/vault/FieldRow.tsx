import { useTranslation } from "react-i18next";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Field, NAME_OF } from "../codes";
import { type Identity, vault } from "../identityQueries";
import { useSending } from "../useSending";
import { useReveal } from "./useReveal";

const MASK = "••••••";

/** One field: masked, shown on a press. Every showing is written in the case's log, so each field has its own button. */
export function FieldRow({ concernId, identity, field }: { concernId: string; identity: Identity; field: Field }) {
  const { t } = useTranslation("identity");
  const revealed = useReveal();
  const opening = useSending(async () => {
    const opened = await vault.open(concernId, identity.id, [field]);
    revealed.show(opened[NAME_OF[field]] ?? "");
  });
  const label = t(`field.${field}`);
  const mayOpen = identity.openableFields.includes(field);
  return (
    <div className="identity-row">
      <dt>{label}</dt>
      <dd>
        <span className="identity-value no-print" role="status" translate="no">
          {revealed.value ?? <span aria-hidden="true">{MASK}</span>}
        </span>
        <span className="identity-printed" aria-hidden="true">
          {MASK}
        </span>
        {!mayOpen && <span className="muted">{t("people.forReceiverOnly")}</span>}
        <StepUp error={opening.error} onProven={opening.again} />
        <ProblemNotice error={opening.error} />
      </dd>
      {mayOpen && (
        <dd>
          {revealed.value === undefined ? (
            <Button small pending={opening.pending} onClick={opening.run}>
              {t("people.show")} <span className="visually-hidden">{label}</span>
            </Button>
          ) : (
            <Button small onClick={revealed.hide}>
              {t("people.hide")} <span className="visually-hidden">{label}</span>
            </Button>
          )}
        </dd>
      )}
    </div>
  );
}
