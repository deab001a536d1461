import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { StepUp } from "@/auth/StepUp";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Tag } from "@/ui/Tag";
import { useToast } from "@/ui/Toast";
import { FIELDS, type Schemas } from "../codes";
import { type Identity, identities, vault } from "../identityQueries";
import { useSending } from "../useSending";
import { FieldRow } from "./FieldRow";

type Props = { concernId: string; identity: Identity; actions: readonly Schemas["IdentityAction"][] };

export function useWhose(): (identity: Pick<Identity, "whose" | "pseudonym">) => string {
  const { t } = useTranslation("identity");
  return ({ whose, pseudonym }) =>
    whose === "reporter" ? t("people.reporter") : t("people.subject", { number: pseudonym?.replace("person ", "") });
}

export function PersonCard({ concernId, identity, actions }: Props) {
  const { t } = useTranslation("identity");
  const whose = useWhose()(identity);
  const heading = useId();
  return (
    <section className="identity-card stack" aria-labelledby={heading}>
      <div className="row">
        <h2 id={heading}>{whose}</h2>
        {identity.protectedIdentity && <Tag tone="danger">{t("people.protected")}</Tag>}
      </div>
      <p className="muted">
        {t(identity.fromReporter ? "people.fromReporter" : "people.fromReceiver", { at: moment(identity.recordedAt) })}
      </p>
      <dl className="identity-fields">
        {FIELDS.filter((field) => identity.fields.includes(field)).map((field) => (
          <FieldRow key={field} concernId={concernId} identity={identity} field={field} />
        ))}
      </dl>
      <div className="row no-print">
        {actions.includes("change") && (
          <Link
            className="button button-secondary"
            to="/oro/$id/vem/$identityId"
            params={{ id: concernId, identityId: identity.id }}
          >
            {t("people.change")}
          </Link>
        )}
        {actions.includes("remove") && <Remove concernId={concernId} identity={identity} whose={whose} />}
      </div>
    </section>
  );
}

function Remove({ concernId, identity, whose }: { concernId: string; identity: Identity; whose: string }) {
  const { t } = useTranslation(["identity", "ui"]);
  const queries = useQueryClient();
  const say = useToast();
  const [asked, setAsked] = useState(false);
  const reload = () => void queries.invalidateQueries({ queryKey: identities(concernId).queryKey });
  const removing = useSending(async () => {
    await vault.remove(concernId, identity);
    setAsked(false);
    say(t("people.removed"));
    reload();
  });
  const close = () => {
    setAsked(false);
    removing.forget();
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {t("people.remove")}
      </Button>
      <Dialog
        title={t("people.removeTitle", { whose })}
        open={asked}
        onClose={close}
        actions={
          <>
            <Button kind="danger" pending={removing.pending} onClick={removing.run}>
              {t("people.removeNow")}
            </Button>
            <Button onClick={close}>{t("ui:form.cancel")}</Button>
          </>
        }
      >
        <p>{t("people.removeText")}</p>
        <StepUp error={removing.error} onProven={removing.again} />
        <ProblemNotice
          error={removing.error}
          onReload={() => {
            close();
            reload();
          }}
        />
      </Dialog>
    </>
  );
}
