import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { TextField } from "@/ui/TextField";
import { ask, type HandedIn, Refusal } from "../door/door";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import { CODE_LENGTH, readCode } from "./code";
import "./texts";

type Props<V> = {
  of: HandedIn;
  words: Record<"title" | "lead" | "unknownTitle" | "unknown", string>;
  typed: string;
  onType(text: string): void;
  /** Whether nothing has the code that was asked for last. */
  unknown: boolean;
  onView(view: V | undefined): void;
};

/** Asks for the code of what was handed in, and for that by the code. */
export function CodeForm<V>({ of, words, typed, onType, unknown, onView }: Props<V>) {
  const { t } = useTranslation("follow");
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [asking, setAsking] = useState(false);
  const follow = async () => {
    const receipt = readCode(typed);
    const wrong = receipt.length !== CODE_LENGTH;
    setAttempt(attempt + 1);
    setError(wrong ? t("short", { count: receipt.length }) : undefined);
    setTrouble(undefined);
    onView(undefined);
    if (wrong) return;
    setAsking(true);
    try {
      onView(await ask<V>(`${of}/follow-up`, { receipt }));
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      setTrouble(troubleOf(refused, false));
    } finally {
      setAsking(false);
    }
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking) void follow();
      }}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <ErrorSummary errors={error ? [{ id: "receipt", text: error }] : []} attempt={attempt} />
      {unknown && (
        <Notice kind="warning" title={words.unknownTitle} live>
          <p>{words.unknown}</p>
        </Notice>
      )}
      {trouble && <TroubleNotice trouble={trouble} />}
      <TextField
        id="receipt"
        label={t("code")}
        hint={t("codeHint")}
        value={typed}
        error={error}
        spellCheck={false}
        autoCapitalize="characters"
        onChange={(event) => onType(event.target.value)}
      />
      <Button kind="primary" type="submit" pending={asking}>
        {t("show")}
      </Button>
    </form>
  );
}
