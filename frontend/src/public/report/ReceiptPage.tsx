import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { LiveRegion } from "@/ui/LiveRegion";
import { PageHeading } from "@/ui/PageHeading";
import { publicLink } from "../links";
import { ReplacingLink } from "../ReplacingLink";

/** The only time the code is seen. */
export function ReceiptPage({ receipt, child }: { receipt: string; child: boolean }) {
  const { t } = useTranslation("report");
  const [copied, setCopied] = useState<"copied" | "notCopied">();
  const copy = () =>
    navigator.clipboard.writeText(receipt).then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  return (
    <div className="stack">
      <PageHeading title={t("receipt.title")} />
      <section className="report-receipt" aria-labelledby="code">
        <h2 id="code">{t("receipt.code")}</h2>
        <p className="report-code" translate="no">
          {receipt}
        </p>
        <p>
          <strong>{t("receipt.once")}</strong> {t("receipt.keep")}
        </p>
        <div className="row no-print">
          <Button kind="primary" onClick={() => void copy()}>
            {t("receipt.copy")}
          </Button>
          <Button icon={<Icon name="print" />} onClick={() => print()}>
            {t("receipt.print")}
          </Button>
          {copied && <span className="muted">{t(`receipt.${copied}`)}</span>}
        </div>
        <LiveRegion text={copied ? t(`receipt.${copied}`) : ""} />
      </section>
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{t("receipt.next")}</h2>
        <p>{t("receipt.read")}</p>
        <p>{t("receipt.follow")}</p>
        {child && (
          <p>
            <strong>{t("receipt.child")}</strong>
          </p>
        )}
        <p>{t("receipt.danger")}</p>
      </section>
      <div className="row no-print">
        <ReplacingLink className="button button-secondary" href={publicLink("/publik/slut")}>
          {t("receipt.end")}
        </ReplacingLink>
      </div>
    </div>
  );
}
