import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Tag } from "@/ui/Tag";
import type { SupportItem } from "./supportQueries";
import "./texts";

/** By when somebody gets in touch, and how late that is. */
export function Due({ of: { dueOn, overdueDays } }: { of: Pick<SupportItem, "dueOn" | "overdueDays"> }) {
  const { t } = useTranslation("support");
  if (!dueOn) return "–";
  return (
    <>
      <span className="number">{day(dueOn)}</span>{" "}
      {overdueDays > 0 && <Tag tone="danger">{t("overdue", { count: overdueDays })}</Tag>}
    </>
  );
}
