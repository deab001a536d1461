import { useTranslation } from "react-i18next";
import { Tag } from "@/ui/Tag";
import "../texts";
import type { Session } from "../trainingQueries";

/** What matters most of it to its reader: that it is cancelled, that they have a place, or how many places there are. */
export function SessionState({ session: { status, mine, freePlaces, queue } }: { session: Session }) {
  const { t } = useTranslation("training");
  if (status === "cancelled") return <Tag tone="danger">{t("session.status.cancelled")}</Tag>;
  if (mine) return <Tag tone={mine === "place" ? "good" : "warning"}>{t(`session.mine.${mine}`)}</Tag>;
  if (status !== "open") return <Tag>{t(`session.status.${status}`)}</Tag>;
  return freePlaces > 0 ? t("session.free", { count: freePlaces }) : t("session.full", { count: queue });
}
