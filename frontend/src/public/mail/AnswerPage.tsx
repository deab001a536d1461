import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ask, Refusal, type Schemas } from "../door/door";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import { publicLink } from "../links";
import "./texts";

type Answer = Schemas["RoutineMailAnswer"];

/** Where a link of a mail leads. Opening it does nothing: programs that look through mail open links too. */
export function AnswerPage({ step }: { step: "confirm" | "end" }) {
  const { t } = useTranslation("mail");
  const [token] = useState(() => location.hash.slice(1));
  const [answer, setAnswer] = useState<Answer>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asking, setAsking] = useState(false);
  const readable = /^[0-9a-f]{32}$/.test(token);
  const send = async () => {
    setAsking(true);
    setTrouble(undefined);
    try {
      setAnswer(
        step === "confirm"
          ? await ask<Answer>("subscriptions/confirmation", { token })
          : await ask<Answer>(`subscriptions/${token}/end`, {}),
      );
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      setTrouble(troubleOf(refused, false));
    } finally {
      setAsking(false);
    }
  };
  const said = !readable || answer?.done === false ? "expired" : answer && (step === "confirm" ? "confirmed" : "ended");
  return (
    <div className="stack">
      <PageHeading title={t(`${step}Title`)} lead={said ? undefined : t(`${step}Lead`)} />
      {trouble && <TroubleNotice trouble={trouble} />}
      {said ? (
        <Notice kind={said === "expired" ? "warning" : "good"} title={t(`${said}Title`)} live>
          <p>{t(said)}</p>
        </Notice>
      ) : (
        <Button kind="primary" pending={asking} onClick={() => void send()}>
          {t(step)}
        </Button>
      )}
      <p>
        <a href={publicLink("/publik/rutiner")}>{t("all")}</a>
      </p>
    </div>
  );
}
