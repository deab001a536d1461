import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ReceiptCode } from "../door/ReceiptCode";
import { publicLink } from "../links";
import "./texts";

/** The code, and what happens now. */
export function AskedPage({ receipt, earlier }: { receipt: string; earlier: boolean }) {
  const { t } = useTranslation("publicSupport");
  return (
    <div className="stack">
      <PageHeading title={t("sentTitle")} lead={t("sentLead")} />
      {earlier && (
        <Notice kind="warning" title={t("earlierTitle")}>
          <p>{t("earlier")}</p>
        </Notice>
      )}
      <ReceiptCode receipt={receipt} />
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{t("nextTitle")}</h2>
        <p>{t("next")}</p>
        <p>{t("dangerText")}</p>
        <p>
          <a href={publicLink("/publik/anhorig/folj-upp")}>{t("followLink")}</a>
        </p>
      </section>
    </div>
  );
}
