import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import { Notice } from "@/ui/Notice";
import "./texts";

/** Why it was not sent. What was written stays in the field. */
export function Refused({ error }: { error: Problem | undefined }) {
  const { t } = useTranslation("message");
  if (!error) return null;
  if (error.status === 0) {
    return (
      <Notice kind="danger" title={t("unreachable")} live>
        <p>{t("unreachableText")}</p>
      </Notice>
    );
  }
  const full = error.slug === "illegal-transition";
  return (
    <Notice kind="danger" title={full ? t("full") : error.message} live>
      <p>{full ? t("fullText") : error.detail}</p>
      <p>{t("kept")}</p>
    </Notice>
  );
}
