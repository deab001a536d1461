import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Problem, problemIn } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import { freshSystem, type Issued, noteSystem, registry, type System, type SystemKey } from "../apiClientQueries";

export type Asked =
  | { act: "suspend" | "resume" | "revoke" | "approve" | "reject" }
  | { act: "revokeKey"; key: SystemKey };

type Props = { system: System; asked: Asked; onClose(): void; onDone(after: System, issued?: Issued): void };

async function carryOut(system: System, asked: Asked): Promise<{ client: System; issued?: Issued | null }> {
  if (asked.act === "revokeKey") return { client: await registry.revokeKey(system, asked.key.id) };
  if (asked.act === "approve") return registry.approve(system);
  return { client: await registry[asked.act](system) };
}

/** Names what it is about, so that the wrong system is not cut off. */
export function Confirm({ system, asked, onClose, onDone }: Props) {
  const { t } = useTranslation(["apiclient", "ui"]);
  const queries = useQueryClient();
  const say = useToast();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Problem>();
  const { act } = asked;
  const police = system.kind === "police";
  const send = async () => {
    setPending(true);
    setError(undefined);
    try {
      const { client, issued } = await carryOut(system, asked);
      say(t(act === "resume" && police ? "act.resume.proposed" : `act.${act}.done`));
      onDone(client, issued ?? undefined);
    } catch (thrown) {
      setError(problemIn(thrown));
    } finally {
      setPending(false);
    }
  };
  const reload = async () => {
    noteSystem(queries, await freshSystem(queries, system.id));
    onClose();
  };
  const name = asked.act === "revokeKey" ? asked.key.oauthClientId : system.name;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`act.${act}.title`, { name })}
      actions={
        <>
          <Button
            kind={act === "revoke" || act === "revokeKey" ? "danger" : "primary"}
            pending={pending}
            onClick={() => void send()}
          >
            {t(`act.${act}.confirm`, { name })}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <StepUp error={error} onProven={() => void send()} />
      <ProblemNotice error={error} onReload={() => void reload()} />
      <p>{t(act === "resume" && police ? "act.resume.textPolice" : `act.${act}.text`)}</p>
    </Dialog>
  );
}
