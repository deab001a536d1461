import { useTranslation } from "react-i18next";
import { Tag, type TagTone } from "@/ui/Tag";
import type { Status } from "./reviewQueries";
import "./texts";

const TONE: Record<Status, TagTone> = {
  asked: "warning",
  explained: "primary",
  accepted: "good",
  unexplained: "danger",
  lapsed: "neutral",
};

/** In words, with a word more when somebody is late. */
export function State({ of }: { of: { status: Status; overdue: boolean } }) {
  const { t } = useTranslation("logreview");
  return (
    <span className="row">
      <Tag tone={TONE[of.status]}>{t(`status.${of.status}`)}</Tag>
      {of.overdue && <Tag tone="danger">{t("overdue")}</Tag>}
    </span>
  );
}
