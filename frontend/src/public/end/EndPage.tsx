import { useTranslation } from "react-i18next";
import { PageHeading } from "@/ui/PageHeading";
import { publicLink } from "../links";

/** With this page the web server asks the browser to forget what it kept of ours (Clear-Site-Data). */
export function EndPage() {
  const { t } = useTranslation("public");
  return (
    <div className="stack">
      <PageHeading title={t("end.title")} lead={t("end.lead")} />
      <p>{t("end.history")}</p>
      <p>
        <a href={publicLink("/")}>{t("missing.home")}</a>
      </p>
    </div>
  );
}
