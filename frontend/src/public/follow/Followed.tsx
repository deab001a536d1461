import { useState } from "react";
import { useTranslation } from "react-i18next";
import { longDay } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import { ask, Refusal, type Schemas } from "../door/door";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import { Files } from "../file/Files";
import { WriteForm } from "./WriteForm";
import "./follow.css";
import "./texts";

type View = Schemas["ReportView"];
type Message = View["messages"][number];

const merged = (known: readonly Message[], more: readonly Message[]): Message[] =>
  [...new Map([...known, ...more].map((message) => [message.position, message])).values()].toSorted(
    (one, other) => one.position - other.position,
  );

/** How far a report has come, in plain words, and what has been written both ways. */
export function Followed({ receipt, first, onOther }: { receipt: string; first: View; onOther(): void }) {
  const { t } = useTranslation("follow");
  const [view, setView] = useState(first);
  const [messages, setMessages] = useState(first.messages);
  const [earlier, setEarlier] = useState(first.hasEarlier);
  const [trouble, setTrouble] = useState<Trouble>();
  const [asking, setAsking] = useState(false);
  const fetchEarlier = async () => {
    setTrouble(undefined);
    setAsking(true);
    const before = messages[0]?.position;
    try {
      const older = await ask<View>("reports/follow-up", { receipt, ...(before ? { before } : {}) });
      setMessages((known) => merged(known, older.messages));
      setEarlier(older.hasEarlier);
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      setTrouble(troubleOf(refused, false));
    } finally {
      setAsking(false);
    }
  };
  const take = (now: View) => {
    setView(now);
    setMessages((known) => merged(known, now.messages));
  };
  return (
    <div className="stack">
      <PageHeading title={t("statusTitle")} />
      <div>
        {view.progress && (
          <p>
            <strong>{t(view.progress)}</strong>
          </p>
        )}
        {view.investigation && <p>{t(`investigation.${view.investigation}`)}</p>}
        {view.receivedOn && <p>{t("receivedOn", { day: longDay(view.receivedOn) })}</p>}
        <p className="muted">{t("little")}</p>
      </div>
      <section className="stack" aria-labelledby="messages">
        <h2 id="messages">{t("messagesTitle")}</h2>
        {earlier && (
          <Button pending={asking} onClick={() => void fetchEarlier()}>
            {t("earlier")}
          </Button>
        )}
        {trouble && <TroubleNotice trouble={trouble} />}
        {messages.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <ol className="public-messages">
            {messages.map((message) => (
              <li key={message.position} className={`public-message-${message.from}`}>
                <p className="muted">
                  {t(message.from === "officer" ? "fromOfficer" : "fromReporter", { day: longDay(message.sentOn) })}
                </p>
                <p className="public-message-text">{message.text}</p>
              </li>
            ))}
          </ol>
        )}
      </section>
      <WriteForm receipt={receipt} onView={take} />
      {(view.progress !== "finished" || view.files.length > 0) && (
        <Files receipt={receipt} known={view.files} finished={view.progress === "finished"} onView={take} />
      )}
      <p>
        <Button kind="quiet" onClick={onOther}>
          {t("other")}
        </Button>
      </p>
    </div>
  );
}
