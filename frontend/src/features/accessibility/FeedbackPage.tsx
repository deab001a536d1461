import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { Tag } from "@/ui/Tag";
import { useToast } from "@/ui/Toast";
import { type Feedback, feedbackPages, markHandled, refresh } from "./feedbackQueries";
import "./texts";

/** What people could not do on the public pages, newest first. */
export function FeedbackPage() {
  const { t } = useTranslation("accessibility");
  const pages = useInfiniteQuery(feedbackPages());
  if (!pages.data) return <Skeleton rows={6} />;
  const all = pages.data.pages.flatMap((page) => page.items);
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      {all.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <p className="muted">{t("hint")}</p>
          {all.map((one) => (
            <One key={one.id} feedback={one} />
          ))}
        </>
      )}
      <MorePages pages={pages} label={t("more")} />
    </div>
  );
}

function One({ feedback }: { feedback: Feedback }) {
  const { t } = useTranslation("accessibility");
  const queries = useQueryClient();
  const say = useToast();
  const handling = useMutation({
    mutationFn: () => markHandled(feedback),
    onSuccess: () => {
      say(t("done"));
      return refresh(queries);
    },
  });
  const reload = () => {
    handling.reset();
    void refresh(queries);
  };
  const { id, page, text, receivedOn, handledAt, handledByName } = feedback;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{page ?? t("noPage")}</h2>
      <p className="row">
        <Tag tone={handledAt ? "neutral" : "warning"}>{t(handledAt ? "handled" : "new")}</Tag>
        <span>{t("receivedOn", { day: day(receivedOn) })}</span>
      </p>
      <p>{text}</p>
      {handledAt ? (
        <p className="muted">{t("handledBy", { name: handledByName ?? t("unknown"), at: moment(handledAt) })}</p>
      ) : (
        <>
          <ProblemNotice error={handling.error} onReload={reload} />
          <div className="row">
            <Button
              pending={handling.isPending}
              aria-label={t("handleOne", { page: page ?? t("noPage") })}
              onClick={() => handling.mutate()}
            >
              {t("handle")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
