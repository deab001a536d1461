import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { Conversation } from "../Conversation";
import { messagesOf, writeTo } from "../messageQueries";
import { Page } from "../Page";
import "../texts";

const route = getRouteApi("/staff/oro/$id/meddelanden");

/** The conversation with whoever reported. Who that is stays unknown here. */
export function MessagesPage() {
  const { t } = useTranslation("message");
  const { id } = route.useParams();
  const { data, refetch, isFetching } = useQuery(messagesOf(id));
  if (!data) return <Skeleton rows={8} />;
  const entries = data.items.map(({ from, by, readOn, ...message }) => {
    const own = from === "officer";
    const seen = readOn ? t("case.seen", { date: day(readOn) }) : t("case.notSeen");
    return { ...message, own, who: own ? (by ?? t("case.colleague")) : t("case.reporter"), ...(own ? { seen } : {}) };
  });
  return (
    <Page
      id={id}
      subject="message"
      back={
        <Link className="no-print" to="/oro/$id" params={{ id }}>
          {t("case.back")}
        </Link>
      }
      title={t("case.title")}
      lead={t("case.lead")}
      about={
        <>
          <p className="muted">
            <Icon name="eye" /> {t("case.logged")}
          </p>
          {data.mayWrite && <Lawful />}
        </>
      }
      conversation={
        entries.length === 0 ? (
          <EmptyState title={t("case.emptyTitle")}>
            <p>{t("case.emptyText")}</p>
          </EmptyState>
        ) : (
          <Conversation entries={entries} />
        )
      }
      {...(data.mayWrite ? { form: { hint: t("case.hint"), send: (text, key) => writeTo(id, text, key) } } : {})}
      closed={t("case.closed")}
      refetch={refetch}
      isFetching={isFetching}
    />
  );
}

/** What the reporter may be told, and what secrecy keeps. */
function Lawful() {
  const { t } = useTranslation("message");
  return (
    <Notice title={t("case.lawfulTitle")}>
      <ul>
        <li>{t("case.lawfulMay")}</li>
        <li>{t("case.lawfulMayNot")}</li>
        <li>{t("case.lawfulChild")}</li>
      </ul>
    </Notice>
  );
}
