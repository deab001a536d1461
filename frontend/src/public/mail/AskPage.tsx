import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { TextField } from "@/ui/TextField";
import { ask, Refusal } from "../door/door";
import { Progress } from "../door/Progress";
import { Proof } from "../door/proof";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import { publicLink } from "../links";
import "./texts";

/** Asks for mail about the routine whose address stands behind the hash sign. */
export default function AskPage() {
  const { t } = useTranslation("mail");
  const [routine] = useState(() => location.hash.slice(1));
  const [email, setEmail] = useState("");
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [percent, setPercent] = useState<number>();
  const [sent, setSent] = useState(false);
  const proof = useRef(new Proof());

  const send = async () => {
    const wrong = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}$/.test(email.trim())
      ? undefined
      : t("emailMissing");
    setAttempt(attempt + 1);
    setError(wrong);
    setTrouble(undefined);
    if (wrong) return;
    setPercent(0);
    try {
      const solved = await proof.current.get(setPercent);
      await ask("subscriptions", { solved, routine, email: email.trim() });
      setSent(true);
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      if (["proof-of-work-required", "challenge-spent"].includes(refused.slug)) proof.current.forget();
      setTrouble(troubleOf(refused, false));
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
      <PageHeading
        kicker={<a href={publicLink("/publik/rutiner")}>{t("all")}</a>}
        title={t("title")}
        lead={t("lead")}
      />
      {sent ? (
        <Notice kind="good" title={t("sentTitle")} live>
          <p>{t("sent")}</p>
        </Notice>
      ) : (
        <>
          <ErrorSummary errors={error ? [{ id: "email", text: error }] : []} attempt={attempt} />
          {trouble && <TroubleNotice trouble={trouble} />}
          <TextField
            id="email"
            type="email"
            autoComplete="email"
            label={t("email")}
            hint={t("emailHint")}
            value={email}
            error={error}
            readOnly={sending}
            onChange={(event) => setEmail(event.target.value)}
          />
          <Progress percent={percent} />
          <Button kind="primary" type="submit" pending={sending}>
            {t("send")}
          </Button>
        </>
      )}
    </form>
  );
}
