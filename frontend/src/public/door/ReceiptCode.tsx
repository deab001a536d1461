import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import "./receipt.css";
import "./texts";

/** Shown once: nobody can find the code again. */
export function ReceiptCode({ receipt }: { receipt: string }) {
  const { t } = useTranslation("door");
  const [copied, setCopied] = useState<"copied" | "notCopied">();
  const groups = receipt.split("-").map((group, at, all) => ({ group, upTo: all.slice(0, at + 1).join("-") }));
  const copy = () =>
    navigator.clipboard.writeText(receipt).then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  return (
    <section className="receipt" aria-labelledby="code">
      <h2 id="code">{t("receipt.code")}</h2>
      <p className="receipt-code" translate="no">
        {groups.map(({ group, upTo }) => (
          <Fragment key={upTo}>
            {group === upTo ? "" : "-"}
            <wbr />
            {group}
          </Fragment>
        ))}
      </p>
      <p>
        <strong>{t("receipt.once")}</strong>
      </p>
      <div className="row">
        <Button kind="primary" onClick={() => void copy()}>
          {t("receipt.copy")}
        </Button>
        <Button icon={<Icon name="print" />} onClick={() => print()}>
          {t("receipt.print")}
        </Button>
      </div>
      <p role="status">{copied && t(`receipt.${copied}`)}</p>
    </section>
  );
}
