import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { markReadUpTo, noticePages, refreshNotices } from "../noticeQueries";
import "../texts";
import { NoticeRow } from "./NoticeRow";
import "./notices.css";

const route = getRouteApi("/staff/notiser");

export function NoticesPage() {
  const { t } = useTranslation("notice");
  const { visa } = route.useSearch();
  const say = useToast();
  const queries = useQueryClient();
  const pages = useInfiniteQuery(noticePages(visa === "olasta"));
  const notices = pages.data?.pages.flatMap((page) => page.items);
  const newest = notices?.[0];
  const markAll = useMutation({
    mutationFn: markReadUpTo,
    onSuccess: () => say(t("allRead")),
    onSettled: () => refreshNotices(queries),
  });
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <Link className="button button-secondary" to="/notiser/installningar">
            {t("settings")}
          </Link>
        }
      />
      <div className="notices-top">
        <nav aria-label={t("which")} className="row">
          {([undefined, "olasta"] as const).map((which) => (
            <Link
              key={which ?? "alla"}
              to="/notiser"
              search={which ? { visa: which } : {}}
              aria-current={visa === which ? "page" : undefined}
            >
              {t(which ? "unread" : "all")}
            </Link>
          ))}
        </nav>
        {newest && notices.some(({ readAt }) => !readAt) && (
          <Button pending={markAll.isPending} onClick={() => markAll.mutate(newest.id)}>
            {t("markAllRead")}
          </Button>
        )}
      </div>
      {!notices ? (
        <Skeleton />
      ) : notices.length === 0 ? (
        <EmptyState title={t(visa ? "emptyUnreadTitle" : "emptyTitle")}>
          <p>{t(visa ? "emptyUnreadText" : "emptyText")}</p>
        </EmptyState>
      ) : (
        <ul className="notices" aria-label={t("list")}>
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      {pages.hasNextPage && (
        <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
      <p className="muted">{t("forgotten")}</p>
    </div>
  );
}
