import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/drafts/useDraft";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { routineById, versionById } from "../routineQueries";
import "../routine.css";
import "../texts";
import type { Unsaved } from "./draft";
import { WriteForm } from "./WriteForm";

const route = getRouteApi("/staff/rutiner/$id/skriv");

export function WritePage() {
  const { t } = useTranslation("routine");
  const { id } = route.useParams();
  const { data: routine } = useQuery(routineById(id));
  if (!routine) return <Skeleton rows={10} />;
  const draft = routine.versions.find(({ status }) => status === "draft");
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/rutiner/$id/arbete" params={{ id }}>
            {routine.name}
          </Link>
        }
        title={draft ? t("write.title", { number: draft.number }) : t("write.noDraft")}
        lead={t("write.lead")}
      />
      {draft ? (
        <Draft routineId={id} versionId={draft.id} />
      ) : (
        <EmptyState title={t("write.noDraftText")}>
          <Link to="/rutiner/$id/arbete" params={{ id }}>
            {t("read.versions")}
          </Link>
        </EmptyState>
      )}
    </div>
  );
}

function Draft({ routineId, versionId }: { routineId: string; versionId: string }) {
  const { data: version } = useQuery({ ...versionById(routineId, versionId), refetchOnWindowFocus: false });
  const draft = useDraft<Unsaved>(`routine-${versionId}`);
  if (!version || draft.stored === undefined) return <Skeleton rows={10} />;
  return <WriteForm key={version.id} first={version} draft={draft} />;
}
