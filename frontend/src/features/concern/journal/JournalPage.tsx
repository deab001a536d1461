import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Concern, concernById } from "../concernQueries";
import "../case/case.css";
import "../texts";
import "./journal.css";

/** The heading and the way back, the same for a new note, a change and a correction. */
export function JournalPage({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead: string;
  children: ReactNode;
}) {
  const { t } = useTranslation("concern");
  const { data: concern } = useQuery(concernById(id));
  if (!concern) return <Skeleton rows={8} />;
  return (
    <div className="stack">
      <PageHeading kicker={<Back concern={concern} />} title={title} lead={lead} />
      {concern.allowedActions.includes("write_journal") ? (
        children
      ) : (
        <Notice kind="warning" title={t("send.notAllowedTitle")}>
          <p>{t("send.notAllowedText")}</p>
        </Notice>
      )}
    </div>
  );
}

function Back({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  return (
    <Link to="/oro/$id" params={{ id: concern.id }} search={{ del: "journal" }}>
      {t("case.title", { number: concern.caseNumber })}
    </Link>
  );
}
