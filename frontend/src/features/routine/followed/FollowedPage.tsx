import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import { Checkbox } from "@/ui/Choices";
import { EmptyState } from "@/ui/EmptyState";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { Failed } from "../Failed";
import { type Followed, followedIn, tick } from "../routineQueries";
import "../routine.css";
import { StepFacts } from "../Steps";
import "../texts";

const route = getRouteApi("/staff/oro/$id/rutin");

/** What the routine says is to be done in this case, and what has been. */
export function FollowedPage() {
  const { t } = useTranslation("routine");
  const { id } = route.useParams();
  const { data: followed } = useQuery(followedIn(id));
  if (!followed) return <Skeleton rows={8} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id" params={{ id }}>
            {t("followed.back")}
          </Link>
        }
        title={t("followed.title")}
        lead={t("followed.lead")}
      />
      {followed.routineId ? (
        <Which followed={followed} />
      ) : (
        <EmptyState title={t("followed.none")}>
          <p>{t("followed.noneText")}</p>
        </EmptyState>
      )}
      <Steps concernId={id} followed={followed} />
    </div>
  );
}

function Which({ followed: { routineId, versionId, name, number, followedNow } }: { followed: Followed }) {
  const { t } = useTranslation("routine");
  return (
    <>
      <p>
        <strong>{t("followed.which", { name, number })}</strong>{" "}
        <Link to="/rutiner/$id" params={{ id: routineId ?? "" }} search={versionId ? { version: versionId } : {}}>
          {t("followed.read")}
        </Link>
      </p>
      {!followedNow && (
        <Notice>
          <p>{t("followed.newer")}</p>
        </Notice>
      )}
    </>
  );
}

function Steps({ concernId, followed }: { concernId: string; followed: Followed }) {
  const { t } = useTranslation("routine");
  const queries = useQueryClient();
  const ticking = useMutation({
    mutationFn: ({ position, done }: { position: number; done: boolean }) => tick(concernId, position, done),
    onSuccess: (after) => queries.setQueryData(followedIn(concernId).queryKey, after),
  });
  return (
    <>
      <Failed error={ticking.error} />
      <ol className="routine-steps">
        {followed.steps.map(({ position, step, done, tickedBy, tickedAt }) => (
          <li key={position}>
            {followed.mayTick ? (
              <Checkbox
                name={`step-${position}`}
                label={step.what}
                checked={done}
                onChange={({ target }) => ticking.mutate({ position, done: target.checked })}
              />
            ) : (
              <p>{step.what}</p>
            )}
            <StepFacts step={step} />
            {tickedAt && (
              <p className="muted">
                {t(done ? "followed.taken" : "followed.notTaken", { name: tickedBy ?? "", time: moment(tickedAt) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
