import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { TextField } from "@/ui/TextField";
import { ask, Refusal, type Schemas } from "../door/door";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import { CODE_LENGTH, readCode } from "./code";
import { Followed } from "./Followed";
import "./texts";

type View = Schemas["ReportView"];

/** A report by its code. The code stays in memory only. */
export default function FollowPage() {
  const [typed, setTyped] = useState("");
  const [view, setView] = useState<View>();
  if (view?.found) {
    return (
      <Followed
        receipt={readCode(typed)}
        first={view}
        onOther={() => {
          setTyped("");
          setView(undefined);
        }}
      />
    );
  }
  return <CodeForm typed={typed} onType={setTyped} unknown={view !== undefined} onView={setView} />;
}

type Props = { typed: string; onType(text: string): void; unknown: boolean; onView(view: View | undefined): void };

function CodeForm({ typed, onType, unknown, onView }: Props) {
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
      onView(await ask<View>("reports/follow-up", { receipt }));
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
      <PageHeading title={t("title")} lead={t("lead")} />
      <ErrorSummary errors={error ? [{ id: "receipt", text: error }] : []} attempt={attempt} />
      {unknown && (
        <Notice kind="warning" title={t("unknownTitle")} live>
          <p>{t("unknown")}</p>
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
