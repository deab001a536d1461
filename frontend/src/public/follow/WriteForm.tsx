import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/TextArea";
import { ask, type HandedIn, isUnsure, Refusal } from "../door/door";
import { Progress } from "../door/Progress";
import { Proof } from "../door/proof";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import "./texts";

const LIMIT = 2000;

type Props<V> = { to: HandedIn; receipt: string; onView(view: V): void };

/** A message about what was handed in. The same solved challenge goes along until it is known to have arrived. */
export function WriteForm<V>({ to, receipt, onView }: Props<V>) {
  const { t } = useTranslation(["follow", "ui"]);
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [percent, setPercent] = useState<number>();
  const [said, setSaid] = useState<"sent" | "sentBefore">();
  const proof = useRef(new Proof());
  const unanswered = useRef(false);

  const post = async (again: boolean): Promise<void> => {
    const solved = await proof.current.get(setPercent);
    setPercent(100);
    try {
      onView(await ask<V>(`${to}/messages`, { solved, receipt, text: text.trim() }));
      settled("sent");
      setText("");
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      if (refused.slug === "proof-of-work-required" && !unanswered.current && again) {
        proof.current.forget();
        return post(false);
      }
      if (isUnsure(refused)) unanswered.current = true;
      throw refused;
    }
  };
  const settled = (how: "sent" | "sentBefore") => {
    proof.current.forget();
    unanswered.current = false;
    setSaid(how);
  };
  const refusedBy = async (refusal: Refusal) => {
    if (refusal.slug === "challenge-spent") {
      settled("sentBefore");
      onView(await ask<V>(`${to}/follow-up`, { receipt }));
      return;
    }
    if (refusal.slug === "proof-of-work-required") {
      proof.current.forget();
      setTrouble({ kind: unanswered.current ? "expired" : "failed", detail: "" });
      unanswered.current = false;
      return;
    }
    const fault = refusal.errors.find(({ pointer }) => pointer.endsWith("/text"));
    if (fault) setError(fault.detail || refusal.detail);
    else setTrouble(troubleOf(refusal, unanswered.current));
  };
  const send = async () => {
    const wrong = !text.trim()
      ? t("missing")
      : Array.from(text.trim()).length > LIMIT
        ? t("ui:form.tooLong", { max: LIMIT })
        : undefined;
    setAttempt(attempt + 1);
    setError(wrong);
    setTrouble(undefined);
    setSaid(undefined);
    if (wrong) return;
    setPercent(0);
    try {
      await post(true).catch((refused) => {
        if (refused instanceof Refusal) return refusedBy(refused);
        throw refused;
      });
    } catch (refused) {
      setTrouble(refused instanceof Refusal ? troubleOf(refused, false) : { kind: "failed", detail: "" });
    } finally {
      setPercent(undefined);
    }
  };
  const sending = percent !== undefined;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void send();
      }}
    >
      <h2>{t("writeTitle")}</h2>
      <p>{t("danger")}</p>
      <ErrorSummary errors={error ? [{ id: "message", text: error }] : []} attempt={attempt} />
      <TextArea
        id="message"
        label={t("text")}
        hint={t("textHint")}
        limit={LIMIT}
        value={text}
        error={error}
        readOnly={sending}
        onChange={(event) => setText(event.target.value)}
      />
      {trouble && <TroubleNotice trouble={trouble} />}
      <Progress percent={percent} />
      <p role="status">{said && t(said)}</p>
      <Button kind="primary" type="submit" pending={sending}>
        {t("send")}
      </Button>
    </form>
  );
}
