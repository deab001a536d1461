import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, type Problem } from "@/api/problem";
import { type Draft, DraftStatus, useDraft } from "@/drafts/useDraft";
import { Button } from "@/ui/Button";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import "../texts";

const LIMIT = 2000;
const FIELD = "words";
type Kept = { words: string };

/**
 * One way to send what was written; answers with what then changes the page. With `missing` it cannot go without words,
 * and that says so.
 */
type Way = { label: string; missing?: string; send(words: string): Promise<() => void> };
type Props = {
  draftKey: string;
  title: string;
  label: string;
  hint: string;
  ways: readonly Way[];
  /** After somebody else changed it. */
  onReload(): void;
};

/** A text and what to do with it. */
export function WordsForm(props: Props) {
  const draft = useDraft<Kept>(props.draftKey);
  return draft.stored === undefined ? <Skeleton rows={4} /> : <Writing {...props} draft={draft} />;
}

function Writing({ title, label, hint, ways, onReload, draft }: Props & { draft: Draft<Kept> }) {
  const { t } = useTranslation(["logreview", "ui"]);
  const [words, setWords] = useState(draft.stored?.content.words ?? "");
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [pending, setPending] = useState<string>();
  const stop = (what: string) => {
    setFault(what);
    document.getElementById(FIELD)?.focus();
  };
  const send = async (way: Way) => {
    const text = words.trim();
    if (way.missing && !text) return stop(way.missing);
    if (text.length > LIMIT) return stop(t("ui:form.tooLong", { max: LIMIT }));
    setFault(undefined);
    setRefusal(undefined);
    setPending(way.label);
    try {
      const finish = await way.send(text);
      await draft.clear();
      finish();
    } catch (error) {
      if (!isProblem(error)) throw error;
      const [own] = error.errors;
      if (own) stop(own.detail || error.message);
      else setRefusal(error);
      setPending(undefined);
    }
  };
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <ProblemNotice error={refusal} onReload={onReload} />
      <TextArea
        id={FIELD}
        label={label}
        hint={hint}
        error={fault}
        limit={LIMIT}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setFault(undefined);
          draft.keep({ words: target.value });
        }}
        onBlur={draft.flush}
      />
      <div className="row">
        {ways.map((way, place) => (
          <Button
            key={way.label}
            kind={place === 0 ? "primary" : "secondary"}
            pending={pending === way.label}
            onClick={() => void send(way)}
          >
            {way.label}
          </Button>
        ))}
      </div>
      <DraftStatus state={draft.state} />
    </section>
  );
}
