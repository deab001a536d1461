import { useTranslation } from "react-i18next";
import { Tag } from "@/ui/Tag";
import type { Glass } from "../identityQueries";

export function GlassState({ opened }: { opened: Glass }) {
  const { t } = useTranslation("identity");
  if (opened.open) return <Tag tone="danger">{t("glass.open")}</Tag>;
  if (!opened.conclusion) return <Tag tone="warning">{t("glass.toReview")}</Tag>;
  return <Tag tone={opened.conclusion === "justified" ? "good" : "danger"}>{t(`conclusion.${opened.conclusion}`)}</Tag>;
}
