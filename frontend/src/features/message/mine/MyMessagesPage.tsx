import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { Conversation } from "../Conversation";
import { myMessagesOf, writeAbout } from "../messageQueries";
import { Page } from "../Page";
import "../texts";

const route = getRouteApi("/staff/mina-oroshandelser/$id/meddelanden");
/** As the API has it: a conversation is no place for a whole correspondence. */
const MOST = 100;

/** The conversation about a concern one has handed in. Who answers is not told. */
export function MyMessagesPage() {
  const { t } = useTranslation("message");
  const { id } = route.useParams();
  const { data, refetch, isFetching } = useQuery(myMessagesOf(id));
  if (!data) return <Skeleton rows={8} />;
  const entries = data.items.map(({ from, ...message }) => {
    const own = from === "reporter";
    return { ...message, own, who: t(own ? "mine.you" : "mine.officer") };
  });
  return (
    <Page
      id={id}
      subject="my_message"
      back={<Link to="/mina-oroshandelser">{t("mine.back")}</Link>}
      title={t("mine.title")}
      lead={t("mine.lead")}
      about={<p className="muted">{t("mine.danger")}</p>}
      conversation={
        entries.length === 0 ? (
          <EmptyState title={t("mine.emptyTitle")}>
            <p>{t("mine.emptyText")}</p>
          </EmptyState>
        ) : (
          <Conversation entries={entries} />
        )
      }
      {...(entries.length < MOST
        ? { form: { hint: t("mine.hint"), send: (text, key) => writeAbout(id, text, key) } }
        : {})}
      closed={t("fullText")}
      refetch={refetch}
      isFetching={isFetching}
    />
  );
}
