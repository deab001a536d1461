import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LiveRegion } from "@/ui/LiveRegion";
import { TextArea } from "@/ui/TextArea";
import { type Schemas, writeByReceipt } from "../api";
import { useUnsaved } from "../report/useUnsaved";
import { useWork } from "../work/useWork";
import { WorkProgress } from "../work/WorkProgress";

const LONGEST = 2000;

export function WriteForm({ receipt, onSent }: { receipt: string; onSent(answer: Schemas["ReportView"]): void }) {
  const { t } = useTranslation(["follow", "ui"]);
  const { progress, run, begin } = useWork();
  const [text, setText] = useState("");
  const [fault, setFault] = useState({ text: "", attempt: 0 });
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState("");
  /** Sent without an answer: sent again word for word, it is written once. */
  const unsure = useRef<Schemas["WriteByReceipt"]>(undefined);
  useUnsaved(text !== "");

  const refuse = (why: string) => setFault(({ attempt }) => ({ text: why, attempt: attempt + 1 }));
  const send = async () => {
    if (!text.trim()) return refuse(t("error.text"));
    if (Array.from(text.trim()).length > LONGEST) return refuse(t("ui:form.tooLong", { max: LONGEST }));
    setSending(true);
    setSaid("");
    try {
      const again = unsure.current?.text === text.trim() ? unsure.current : undefined;
      const answer = await (again
        ? writeByReceipt(again)
        : run((solved) => {
            unsure.current = { solved, receipt, text: text.trim() };
            return writeByReceipt(unsure.current);
          }));
      onSent(answer);
      setText("");
      setFault({ text: "", attempt: 0 });
      setSaid(t("write.sent"));
      begin().catch(() => undefined);
    } catch (error) {
      if (!isProblem(error)) throw error;
      if (error.status !== 0 && error.status !== 503) unsure.current = undefined;
      if (error.status === 429) refuse(t("error.busy"));
      else if (error.status === 0 || error.status === 503) refuse(t("error.unreachable"));
      else refuse(error.errors[0]?.detail || error.detail || error.message);
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void send();
      }}
    >
      <h2>{t("write.title")}</h2>
      <ErrorSummary errors={fault.text ? [{ id: "message", text: fault.text }] : []} attempt={fault.attempt} />
      <TextArea
        id="message"
        label={t("write.text")}
        hint={t("write.hint")}
        limit={LONGEST}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFault((before) => ({ ...before, text: "" }));
        }}
        error={fault.text || undefined}
      />
      {sending && <WorkProgress progress={progress} />}
      <Button kind="primary" type="submit" pending={sending}>
        {t("write.send")}
      </Button>
      <LiveRegion text={said} />
    </form>
  );
}
