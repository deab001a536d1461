import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { fieldName, isProblem, type Problem } from "@/api/problem";
import { DraftStatus, useDraft } from "@/drafts/useDraft";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { Refused } from "./Refused";
import "./message.css";
import "./texts";

const LIMIT = 2000;
const FIELD = "text";
type Written = { text: string };

type Props = {
  draftKey: string;
  hint: string;
  send(text: string, key: { "Idempotency-Key": string }): Promise<unknown>;
  onSent(): void;
};

/** Empty again after every message that was sent, with a draft and a key of its own. */
export function WriteForm({ onSent, ...rest }: Props) {
  const [sent, setSent] = useState(0);
  return (
    <Drafted
      key={sent}
      {...rest}
      onSent={() => {
        setSent(sent + 1);
        onSent();
      }}
    />
  );
}

function Drafted(props: Props) {
  const draft = useDraft<Written>(props.draftKey);
  if (draft.stored === undefined) return <Skeleton rows={4} />;
  return <Form {...props} draft={draft} />;
}

function Form({ hint, send, onSent, draft }: Props & { draft: ReturnType<typeof useDraft<Written>> }) {
  const { t } = useTranslation(["message", "ui"]);
  const say = useToast();
  const key = useIdempotencyKey();
  const tried = useRef<string>(undefined);
  const [text, setText] = useState(draft.stored?.content.text ?? "");
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);

  const write = (now: string) => {
    setText(now);
    setFault(undefined);
    draft.keep({ text: now });
  };
  const faultIn = (wanted: string) => {
    if (!wanted) return t("empty");
    return wanted.length > LIMIT ? t("ui:form.tooLong", { max: LIMIT }) : undefined;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const wanted = text.trim();
    const wrong = faultIn(wanted);
    setAttempt(attempt + 1);
    setFault(wrong);
    setRefusal(undefined);
    if (wrong) return;
    // The same words once more are the same message; other words are another one.
    if (tried.current !== wanted) key.renew();
    tried.current = wanted;
    setPending(true);
    try {
      await send(wanted, key.header());
      await draft.clear();
      say(t("sent"));
      onSent();
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = error.errors.find(({ pointer }) => fieldName(pointer) === FIELD);
      if (own) setFault(own.detail || error.message);
      else setRefusal(error);
      setPending(false);
    }
  };
  return (
    <form
      className="stack message-form no-print"
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-label={t("write")}
    >
      <ErrorSummary errors={fault ? [{ id: FIELD, text: fault }] : []} attempt={attempt} />
      <Refused error={refusal} />
      {draft.stored && <p className="muted">{t("ui:draft.restored", { time: moment(draft.stored.savedAt) })}</p>}
      <TextArea
        id={FIELD}
        name={FIELD}
        label={t("text")}
        hint={hint}
        error={fault}
        limit={LIMIT}
        rows={6}
        value={text}
        onChange={({ target }) => write(target.value)}
        onBlur={draft.flush}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={pending}>
          {t("send")}
        </Button>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
