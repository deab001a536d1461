import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { classes } from "@/ui/classes";
import type { SupportCase } from "../supportQueries";
import "./support.css";
import "../texts";

/** Oldest first; the first is what was asked. Days only: the hour of somebody unknown is kept nowhere. */
export function Conversation({ messages }: { messages: SupportCase["messages"] }) {
  const { t } = useTranslation("support");
  return (
    <section className="stack" aria-labelledby="conversation">
      <h2 id="conversation">{t("conversation.title")}</h2>
      <ol className="support-messages">
        {messages.map(({ position, from, writtenBy, sentOn, readOn, text }) => (
          <li key={position} className={classes("support-message", from === "officer" && "support-message-own")}>
            <p>
              <strong>
                {from === "officer"
                  ? (writtenBy ?? t("conversation.officer"))
                  : writtenBy
                    ? t("conversation.onBehalf", { name: writtenBy })
                    : t("conversation.relative")}
              </strong>{" "}
              <time className="muted number" dateTime={sentOn}>
                {day(sentOn)}
              </time>
            </p>
            <p className="support-text">{text}</p>
            {from === "officer" && (
              <p className="muted">
                {readOn ? t("conversation.read", { date: day(readOn) }) : t("conversation.unread")}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
