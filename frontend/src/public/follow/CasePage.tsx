import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { isProblem } from "@/api/problem";
import { longDay } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { followReport, type Schemas } from "../api";
import { publicLink } from "../links";
import { ReplacingLink } from "../ReplacingLink";
import { WriteForm } from "./WriteForm";

type Message = Schemas["ReporterMessage"];

/** What a reporter may know, in plain words: how far it has come, and what was written to and fro. */
export function CasePage({ receipt, report }: { receipt: string; report: Schemas["ReportView"] }) {
  const { t } = useTranslation("follow");
  const [shown, setShown] = useState(report);
  const [messages, setMessages] = useState<readonly Message[]>(report.messages);
  const [earlier, setEarlier] = useState(report.hasEarlier);
  const [failed, setFailed] = useState(false);
  const progress = shown.progress ?? "received";

  const fetchEarlier = async () => {
    setFailed(false);
    try {
      const answer = await followReport({ receipt, ...(messages[0] ? { before: messages[0].position } : {}) });
      setMessages([...answer.messages, ...messages]);
      setEarlier(answer.hasEarlier);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setFailed(true);
    }
  };
  const onSent = (answer: Schemas["ReportView"]) => {
    const first = answer.messages[0]?.position ?? 1;
    setShown(answer);
    setMessages((before) => [...before.filter(({ position }) => position < first), ...answer.messages]);
  };
  return (
    <div className="stack">
      <PageHeading title={t("case.title")} />
      <section className="follow-progress" aria-labelledby="progress">
        <h2 id="progress">{t(`progress.${progress}`)}</h2>
        <p>{t(`meaning.${progress}`)}</p>
        {shown.receivedOn && <p className="muted">{t("case.received", { day: longDay(shown.receivedOn) })}</p>}
      </section>
      <section className="stack" aria-labelledby="messages">
        <h2 id="messages">{t("case.messages")}</h2>
        {failed && <Notice kind="warning" title={t("error.unreachable")} live />}
        {earlier && <Button onClick={() => void fetchEarlier()}>{t("case.earlier")}</Button>}
        {messages.length === 0 ? <p className="muted">{t("case.none")}</p> : <Messages messages={messages} />}
      </section>
      <WriteForm receipt={receipt} onSent={onSent} />
      <p className="muted">{t("case.notTold")}</p>
      <div className="row no-print">
        <ReplacingLink className="button button-secondary" href={publicLink("/publik/slut")}>
          {t("case.end")}
        </ReplacingLink>
      </div>
    </div>
  );
}

function Messages({ messages }: { messages: readonly Message[] }) {
  const { t } = useTranslation("follow");
  return (
    <ol className="follow-messages">
      {messages.map((message) => (
        <li key={message.position} data-from={message.from}>
          <p className="muted">
            <strong>{t(`from.${message.from}`)}</strong>,{" "}
            <time dateTime={message.sentOn}>{longDay(message.sentOn)}</time>
          </p>
          <p className="follow-text">{message.text}</p>
        </li>
      ))}
    </ol>
  );
}
