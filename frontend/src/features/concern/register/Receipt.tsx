import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import type { ConcernReceipt } from "./answers";
import { CallButton } from "./CallButton";

type Props = { receipt: ConcernReceipt; subjectKind: string; onAnother(): void };

export function Receipt({ receipt, subjectKind, onAnother }: Props) {
  const { t } = useTranslation("register");
  return (
    <div className="stack">
      <PageHeading title={t("receipt.title")} />
      {receipt.nextStep === "call_112_first" && (
        <Notice kind="danger" title={t("receipt.callTitle")}>
          <p>{t("receipt.call_112_first")}</p>
          <CallButton number="112" text={t("danger.call")} />
        </Notice>
      )}
      <div className="register-receipt">
        <p>{t("receipt.number")}</p>
        <p className="register-number number">{receipt.caseNumber}</p>
        <p className="muted number">
          {t("receipt.received")} {moment(receipt.receivedAt)}
        </p>
      </div>
      <section className="register-part">
        <h2>{t("receipt.next")}</h2>
        {receipt.nextStep === "triage_same_working_day" && <p>{t("receipt.triage_same_working_day")}</p>}
        {subjectKind === "child" && (
          <p>
            <strong>{t("receipt.child")}</strong>
          </p>
        )}
        <p>{t("receipt.you")}</p>
        <p>{t("receipt.again")}</p>
      </section>
      <div className="row no-print">
        <Link to="/mina-oroshandelser" className="button button-primary">
          {t("receipt.mine")}
        </Link>
        <Link to="/mina-oroshandelser/$id/filer" params={{ id: receipt.id }} className="button button-secondary">
          {t("receipt.files")}
        </Link>
        {/* A named employee goes to HR and security, never here. */}
        {subjectKind !== "employee" && (
          <Link to="/mina-oroshandelser/$id/vem" params={{ id: receipt.id }} className="button button-secondary">
            {t("receipt.name")}
          </Link>
        )}
        <Button onClick={onAnother}>{t("receipt.another")}</Button>
        <Button kind="quiet" icon={<Icon name="print" />} onClick={() => window.print()}>
          {t("receipt.print")}
        </Button>
      </div>
    </div>
  );
}
