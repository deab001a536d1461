import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import { type Field, LIMITS, lengthOf } from "./answers";

type Props = {
  fields: readonly Field[];
  answer: string;
  onChange(answer: string): void;
  onRewrite(field: Field): void;
  onSend(): void;
};

/** Safeguard 3: a question, not an error. The words may be needed, and the person decides. */
export function BeliefQuestion({ fields, answer, onChange, onRewrite, onSend }: Props) {
  const { t } = useTranslation(["report", "ui"]);
  const [fault, setFault] = useState("");
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const send = () => {
    if (!answer.trim()) return setFault(t("error.beliefAnswer"));
    if (lengthOf(answer) > LIMITS.beliefAnswer) return setFault(t("ui:form.tooLong", { max: LIMITS.beliefAnswer }));
    onSend();
  };
  return (
    <section className="stack" ref={box} tabIndex={-1} aria-labelledby="belief">
      <h2 id="belief">{t("belief.title")}</h2>
      <Notice>
        <p>{t("belief.text")}</p>
      </Notice>
      <Button kind="primary" onClick={() => onRewrite(fields[0] ?? "what")}>
        {t("belief.rewrite")}
      </Button>
      <TextArea
        id="beliefAnswer"
        label={t("belief.answer")}
        hint={t("belief.about")}
        rows={2}
        limit={LIMITS.beliefAnswer}
        value={answer}
        onChange={(event) => {
          onChange(event.target.value);
          setFault("");
        }}
        error={fault || undefined}
      />
      <Button onClick={send}>{t("belief.send")}</Button>
    </section>
  );
}
