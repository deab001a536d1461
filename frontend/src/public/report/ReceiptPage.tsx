import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Files } from "../file/Files";
import type { View } from "../file/send";
import { publicLink } from "../links";
import "./texts";

type Props = { receipt: string; earlier: boolean; named: boolean };

/** Shown once: nobody can find the code again. */
export function ReceiptPage({ receipt, earlier, named }: Props) {
  const { t } = useTranslation("publicReport");
  const [files, setFiles] = useState<View["files"]>([]);
  const [copied, setCopied] = useState<"copied" | "notCopied">();
  const groups = receipt.split("-").map((group, at, all) => ({ group, upTo: all.slice(0, at + 1).join("-") }));
  const copy = () =>
    navigator.clipboard.writeText(receipt).then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  return (
    <div className="stack">
      <PageHeading title={t("receipt.title")} lead={t("receipt.lead")} />
      {earlier && (
        <Notice kind="warning" title={t("receipt.earlierTitle")}>
          <p>{t("receipt.earlier")}</p>
        </Notice>
      )}
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
      <Files receipt={receipt} known={files} onView={(view) => setFiles(view.files)} />
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{t("receipt.nextTitle")}</h2>
        <p>
          {t("receipt.next")} {t(named ? "receipt.nextNamed" : "receipt.nextAnonymous")}
        </p>
        <p>{t("receipt.danger")}</p>
        <p>
          <a href={publicLink("/publik/folj-upp")}>{t("receipt.follow")}</a>
        </p>
      </section>
    </div>
  );
}
