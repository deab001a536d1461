import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Problem, problemIn } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import { keep, refresh, type Webhook, type WithSecret } from "../webhookQueries";

export type Asked = "pause" | "resume" | "rotate" | "end";

type Props = { webhook: Webhook; asked: Asked; onClose(): void; onIssued(issued: WithSecret): void };

/** Says what will happen before it does. */
export function Confirm({ webhook, asked, onClose, onIssued }: Props) {
  const { t } = useTranslation(["webhook", "ui"]);
  const queries = useQueryClient();
  const say = useToast();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Problem>();
  const send = async () => {
    setPending(true);
    setError(undefined);
    try {
      const answer = await keep[asked](webhook);
      if ("secret" in answer) onIssued(answer);
      say(t(`act.${asked}.done`));
      onClose();
      await refresh(queries);
    } catch (thrown) {
      setError(problemIn(thrown));
    } finally {
      setPending(false);
    }
  };
  const reload = async () => {
    await refresh(queries);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`act.${asked}.title`)}
      actions={
        <>
          <Button kind={asked === "end" ? "danger" : "primary"} pending={pending} onClick={() => void send()}>
            {t(`act.${asked}.button`)}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <StepUp error={error} onProven={() => void send()} />
      <ProblemNotice error={error} onReload={() => void reload()} />
      <p>{t(`act.${asked}.text`)}</p>
    </Dialog>
  );
}
