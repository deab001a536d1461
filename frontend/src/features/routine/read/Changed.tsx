import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import type { Routine, Version } from "../routineQueries";

/** What has changed since the reader acknowledged an earlier version, and the way to see it word by word. */
export function Changed({ routine, version }: { routine: Routine; version: Version }) {
  const { t } = useTranslation("routine");
  const read = version.lastAcknowledged;
  if (version.status !== "published" || !read || read.number >= version.number) return null;
  const since = routine.versions
    .filter(({ number, status }) => number > read.number && (status === "published" || status === "superseded"))
    .sort((one, other) => one.number - other.number);
  return (
    <Notice title={t("read.changed.title", { number: read.number })}>
      <ul>
        {since.map(({ id, number, changelog }) => (
          <li key={id}>
            {t("version", { number })}: {changelog}
          </li>
        ))}
      </ul>
      <p>{t(version.acknowledgementDue ? "read.changed.anew" : "read.changed.stands")}</p>
      <Link to="/rutiner/$id/jamfor" params={{ id: routine.id }} search={{ version: version.id, fran: read.id }}>
        {t("read.changed.compare")}
      </Link>
    </Notice>
  );
}
