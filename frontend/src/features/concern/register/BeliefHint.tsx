import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import { useFieldName } from "./fieldNames";
import { LIMITS, lengthOf } from "./schema";

type Props = {
  fields: readonly string[];
  answer: string;
  /** What the API says of the answer itself. */
  error?: string | undefined;
  onRewrite(field: string): void;
  onKeep(): void;
  onChange(answer: string): void;
  pending: boolean;
};

/** A question, not an error: the words may be needed. The person decides. */
export function BeliefHint({ fields, answer: before, error, onRewrite, onKeep, onChange, pending }: Props) {
  const { t } = useTranslation(["register", "ui"]);
  const nameOf = useFieldName();
  const [answer, setAnswer] = useState(before);
  const [choice, setChoice] = useState(before ? "keep" : "");
  const [fault, setFault] = useState({ id: "belief-answer", text: error ?? "", attempt: 0 });
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!error) box.current?.focus();
  }, [error]);
  const refuse = (id: string, text: string) => setFault(({ attempt }) => ({ id, text, attempt: attempt + 1 }));
  const send = () => {
    if (!choice) return refuse("belief-choice", t("error.beliefChoice"));
    if (!answer.trim()) return refuse("belief-answer", t("error.beliefHintAnswer"));
    if (lengthOf(answer) > LIMITS.beliefHintAnswer)
      return refuse("belief-answer", t("ui:form.tooLong", { max: LIMITS.beliefHintAnswer }));
    onKeep();
  };
  const errorOf = (id: string) => (fault.id === id && fault.text ? fault.text : undefined);
  const first = fields[0];
  return (
    <section className="stack register-belief" ref={box} tabIndex={-1} aria-labelledby="belief-title">
      <h2 id="belief-title">{t("belief.title")}</h2>
      <Notice>
        <p>{t("belief.text")}</p>
        {fields.length > 0 && (
          <>
            <p>{t("belief.fields")}</p>
            <ul>
              {fields.map((field) => (
                <li key={field}>
                  <button type="button" className="link-button" onClick={() => onRewrite(field)}>
                    {nameOf(field)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <ErrorSummary errors={fault.text ? [fault] : []} attempt={fault.attempt} />
      <RadioGroup
        id="belief-choice"
        name="belief-choice"
        label={t("belief.choice")}
        value={choice}
        onChange={(event) => {
          setChoice(event.target.value);
          setFault((was) => ({ ...was, text: "" }));
        }}
        choices={[
          { value: "rewrite", label: t("belief.rewrite") },
          { value: "keep", label: t("belief.keep"), hint: t("belief.keepHint") },
        ]}
        error={errorOf("belief-choice")}
      />
      {choice === "keep" && (
        <TextArea
          id="belief-answer"
          label={t("belief.answer")}
          rows={2}
          limit={LIMITS.beliefHintAnswer}
          value={answer}
          onChange={(event) => {
            setAnswer(event.target.value);
            onChange(event.target.value);
          }}
          error={errorOf("belief-answer")}
        />
      )}
      {choice === "rewrite" ? (
        <Button kind="primary" onClick={() => onRewrite(first ?? "observedEvents.0.whatHappened")}>
          {t("belief.go")}
        </Button>
      ) : (
        <Button kind="primary" pending={pending} onClick={send}>
          {t("belief.send")}
        </Button>
      )}
    </section>
  );
}
