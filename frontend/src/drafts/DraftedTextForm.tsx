import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { fieldName, isProblem, type Problem } from "@/api/problem";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { type Draft, DraftStatus, useDraft } from "./useDraft";

type Props = {
  draftKey: string;
  /** The text's name in the draft and in the request. */
  field: string;
  /** Most characters. */
  limit: number;
  /** What the form is called, what its text is, what its button says, and what is said of an empty text. */
  words: { form: string; label: string; hint: string; send: string; missing: string };
  className?: string;
  rows?: number;
  send(text: string, key: { "Idempotency-Key": string }): Promise<unknown>;
  onSent(): void;
  /** Why it was refused, when the text is not to blame. */
  refused(error: Problem | undefined): ReactNode;
};

/** One text that is kept as a draft until it is sent, and sent once however often it is tried. */
export function DraftedTextForm(props: Props) {
  const draft = useDraft<Record<string, string>>(props.draftKey);
  return draft.stored === undefined ? <Skeleton rows={4} /> : <Form {...props} draft={draft} />;
}

function Form(props: Props & { draft: Draft<Record<string, string>> }) {
  const { field, limit, words, className = "stack", rows, send, onSent, refused, draft } = props;
  const { t } = useTranslation();
  const key = useIdempotencyKey();
  const tried = useRef<string>(undefined);
  const [text, setText] = useState(draft.stored?.content[field] ?? "");
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);

  const write = (now: string) => {
    setText(now);
    setFault(undefined);
    draft.keep({ [field]: now });
  };
  const faultIn = (wanted: string) => {
    if (!wanted) return words.missing;
    return wanted.length > limit ? t("form.tooLong", { max: limit }) : undefined;
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
    // The same words once more are the same thing; other words are another one.
    if (tried.current !== wanted) key.renew();
    tried.current = wanted;
    setPending(true);
    try {
      await send(wanted, key.header());
      await draft.clear();
      onSent();
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = error.errors.find(({ pointer }) => fieldName(pointer) === field);
      if (own) setFault(own.detail || error.message);
      else setRefusal(error);
      setPending(false);
    }
  };
  return (
    <form className={className} noValidate onSubmit={(event) => void submit(event)} aria-label={words.form}>
      <ErrorSummary errors={fault ? [{ id: field, text: fault }] : []} attempt={attempt} />
      {refused(refusal)}
      {draft.stored && <p className="muted">{t("draft.restored", { time: moment(draft.stored.savedAt) })}</p>}
      <TextArea
        id={field}
        name={field}
        label={words.label}
        hint={words.hint}
        error={fault}
        limit={limit}
        {...(rows ? { rows } : {})}
        value={text}
        onChange={({ target }) => write(target.value)}
        onBlur={draft.flush}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={pending}>
          {words.send}
        </Button>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
