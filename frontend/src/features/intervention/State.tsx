import { useTranslation } from "react-i18next";
import { number } from "@/i18n/format";
import { Tag, type TagTone } from "@/ui/Tag";
import type { Intervention, Reach } from "./interventionQueries";
import "./texts";

const TONES: Record<Intervention["status"], TagTone> = {
  planned: "neutral",
  ongoing: "good",
  ended: "neutral",
  cancelled: "warning",
};

export function State({ status }: { status: Intervention["status"] }) {
  const { t } = useTranslation("intervention");
  return <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>;
}

/** How many were reached; days that reached fewer than five are told beside, never as a number. */
export function Reached({ reach }: { reach: Reach }) {
  const { t } = useTranslation("intervention");
  if (reach.held === 0) return "–";
  return (
    <>
      {typeof reach.reached === "number" ? number(reach.reached) : t("fewerThanFive")}
      {typeof reach.reached === "number" && reach.smallDays > 0 && (
        <span className="muted"> {t("andSmallDays", { count: reach.smallDays })}</span>
      )}
    </>
  );
}
