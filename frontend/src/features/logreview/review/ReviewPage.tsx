import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day, moment } from "@/i18n/format";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { useToast } from "@/ui/Toast";
import { useActionName } from "../actionNames";
import { accept, explain, markUnexplained, type Review, refresh, reviewById } from "../reviewQueries";
import { State } from "../State";
import "../texts";
import { WordsForm } from "./WordsForm";

const route = getRouteApi("/staff/loggkontroll/$id");

export function ReviewPage() {
  const { t } = useTranslation("logreview");
  const person = usePerson();
  const queries = useQueryClient();
  const say = useToast();
  const { data: review } = useQuery(reviewById(route.useParams().id));
  if (!review) return <Skeleton rows={6} />;
  const own = review.reader.id === person.id;
  const may = (action: Review["allowedActions"][number]) => review.allowedActions.includes(action);
  const sent = (send: (review: Review, words: string) => Promise<Review>, told: string) => async (words: string) => {
    const after = await send(review, words);
    return () => {
      queries.setQueryData(reviewById(review.id).queryKey, after);
      void refresh(queries);
      say(told);
    };
  };
  const reload = () => void refresh(queries);
  return (
    <div className="stack">
      <PageHeading
        kicker={hasAnyRole(person, ["auditor"]) && <Link to="/loggkontroll">{t("title")}</Link>}
        title={t(own ? "ownTitle" : "reviewTitle")}
        lead={own ? t("ownLead") : undefined}
      />
      <Facts review={review} own={own} />
      {may("explain") && (
        <WordsForm
          draftKey={`read-explanation-${review.id}`}
          title={t("explainTitle")}
          label={t("explanation")}
          hint={t("explainHint")}
          ways={[{ label: t("send"), missing: t("explainMissing"), send: sent(explain, t("sent")) }]}
          onReload={reload}
        />
      )}
      {may("mark_unexplained") && (
        <WordsForm
          draftKey={`read-decision-${review.id}`}
          title={t("decideTitle")}
          label={t("decision")}
          hint={t(may("accept") ? "decideHint" : "unansweredHint")}
          ways={[
            ...(may("accept") ? [{ label: t("accept"), send: sent(accept, t("accepted")) }] : []),
            { label: t("markUnexplained"), missing: t("reasonMissing"), send: sent(markUnexplained, t("marked")) },
          ]}
          onReload={reload}
        />
      )}
      {own && review.status === "explained" && (
        <Notice>
          <p>{t("othersReview")}</p>
        </Notice>
      )}
    </div>
  );
}

function Facts({ review, own }: { review: Review; own: boolean }) {
  const { t } = useTranslation("logreview");
  const nameOf = useActionName();
  const { explanation, explainedAt, decidedBy, decidedAt, decision, reviewer } = review;
  return (
    <SummaryList
      rows={[
        { key: "state", label: t("state"), value: <State of={review} /> },
        ...(own ? [] : [{ key: "who", label: t("reader"), value: review.reader.name ?? t("unknown") }]),
        { key: "case", label: t("case"), value: review.caseNumber ?? t("erased") },
        { key: "first", label: t("firstRead"), value: moment(review.firstReadAt) },
        { key: "last", label: t("lastRead"), value: moment(review.lastReadAt) },
        { key: "what", label: t("actions"), value: review.actions.map(nameOf).join(", ") },
        { key: "why", label: t("grounds"), value: review.grounds.map((ground) => t(`ground.${ground}`)).join(", ") },
        { key: "reviewer", label: t("reviewer"), value: reviewer?.name ?? t("nobodyYet") },
        ...(review.status === "asked" ? [{ key: "by", label: t("explainBy"), value: day(review.explainBy) }] : []),
        ...(review.status === "explained" ? [{ key: "by", label: t("reviewBy"), value: day(review.reviewBy) }] : []),
        ...(explanation && explainedAt
          ? [
              { key: "explained", label: t("explainedAt"), value: moment(explainedAt) },
              { key: "explanation", label: t("explanation"), value: explanation },
            ]
          : []),
        ...(decidedBy && decidedAt
          ? [{ key: "decided", label: t("decided"), value: `${decidedBy.name ?? t("unknown")}, ${moment(decidedAt)}` }]
          : []),
        ...(decision ? [{ key: "decision", label: t("decision"), value: decision }] : []),
      ]}
    />
  );
}
