import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ReceiptCode } from "../door/ReceiptCode";
import { Files } from "../file/Files";
import type { View } from "../file/send";
import { publicLink } from "../links";
import "./texts";

type Props = { receipt: string; earlier: boolean; named: boolean };

/** What the sender gets, and what happens now. */
export function ReceiptPage({ receipt, earlier, named }: Props) {
  const { t } = useTranslation("publicReport");
  const [files, setFiles] = useState<View["files"]>([]);
  return (
    <div className="stack">
      <PageHeading title={t("receipt.title")} lead={t("receipt.lead")} />
      {earlier && (
        <Notice kind="warning" title={t("receipt.earlierTitle")}>
          <p>{t("receipt.earlier")}</p>
        </Notice>
      )}
      <ReceiptCode receipt={receipt} />
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
