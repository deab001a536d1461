import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { moment } from "@/i18n/format";
import { noticeTarget } from "@/routing/noticeSubjects";
import { Button } from "@/ui/Button";
import { Tag } from "@/ui/Tag";
import { markRead, type Notice, refreshNotices } from "../noticeQueries";

/** Opening what it is about marks it read. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const { t } = useTranslation("notice");
  const queries = useQueryClient();
  const mark = useMutation({ mutationFn: () => markRead(notice.id), onSettled: () => refreshNotices(queries) });
  const to = noticeTarget(notice.subject);
  const text = notice.text[language()] ?? notice.kind;
  const open = () => {
    if (!notice.readAt) mark.mutate();
  };
  return (
    <li>
      <div className="notice-text">
        {to ? (
          <Link to={to as "/oro/$id"} params={{ id: notice.subjectId }} preload={false} onClick={open}>
            {text}
          </Link>
        ) : (
          <span>{text}</span>
        )}
        <time className="muted number" dateTime={notice.raisedAt}>
          {moment(notice.raisedAt)}
        </time>
      </div>
      {!notice.readAt && (
        <div className="notice-state">
          {notice.alarm ? <Tag tone="danger">{t("alarm")}</Tag> : <Tag tone="primary">{t("new")}</Tag>}
          <Button
            kind="quiet"
            pending={mark.isPending}
            aria-label={t("markReadOf", { text })}
            onClick={() => mark.mutate()}
          >
            {t("markRead")}
          </Button>
        </div>
      )}
    </li>
  );
}
