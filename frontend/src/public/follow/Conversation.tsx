import { useTranslation } from "react-i18next";
import { longDay } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { type Trouble, TroubleNotice } from "../door/Trouble";
import "./follow.css";
import "./texts";

export type Message = { position: number; from: string; sentOn: string; text: string };

/** Both, each once, oldest first. */
export const merged = <M extends Message>(known: readonly M[], more: readonly M[]): M[] =>
  [...new Map([...known, ...more].map((message) => [message.position, message])).values()].toSorted(
    (one, other) => one.position - other.position,
  );

type Props = {
  messages: readonly Message[];
  /** Fetches what came before; absent when all are here. */
  onEarlier?: (() => void) | undefined;
  asking: boolean;
  trouble: Trouble | undefined;
};

/** What was written both ways. */
export function Conversation({ messages, onEarlier, asking, trouble }: Props) {
  const { t } = useTranslation("follow");
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages">{t("messagesTitle")}</h2>
      {onEarlier && (
        <Button pending={asking} onClick={onEarlier}>
          {t("earlier")}
        </Button>
      )}
      {trouble && <TroubleNotice trouble={trouble} />}
      {messages.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ol className="public-messages">
          {messages.map(({ position, from, sentOn, text }) => (
            <li key={position} className={from === "officer" ? undefined : "public-message-own"}>
              <p className="muted">
                {t(from === "officer" ? "fromOfficer" : "fromReporter", { day: longDay(sentOn) })}
              </p>
              <p className="public-message-text">{text}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
