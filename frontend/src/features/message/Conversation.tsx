import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import type { Message } from "./messageQueries";
import "./message.css";
import "./texts";

type Entry = Pick<Message, "position" | "sentOn" | "text"> & {
  who: string;
  /** Written on the reader's side. */
  own: boolean;
  /** Whether the other side has seen it, where that is told. */
  seen?: string;
};

/** Oldest first, as a conversation is read. Days only: the hour of somebody unknown is kept nowhere. */
export function Conversation({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation("message");
  return (
    <ol className="messages" aria-label={t("conversation")}>
      {entries.map(({ position, who, own, sentOn, text, seen }) => (
        <li key={position} className={own ? "message message-own" : "message"}>
          <p className="message-head">
            <strong>{who}</strong>{" "}
            <time className="muted number" dateTime={sentOn}>
              {day(sentOn)}
            </time>
          </p>
          <p className="message-text">{text}</p>
          {seen && <p className="muted message-seen">{seen}</p>}
        </li>
      ))}
    </ol>
  );
}
