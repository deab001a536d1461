import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { isProblem, type Problem } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Notice } from "@/ui/Notice";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { SummaryList } from "@/ui/SummaryList";
import { useToast } from "@/ui/Toast";
import { type Command, restrict } from "../rightsQueries";

type Props = {
  command: Command;
  onClose(): void;
  onDone(): void;
  /** Whether the form shows what was wrong. */
  onFields(problem: Problem): boolean;
};

/** Names what stops, so that the wrong case is not stopped. */
export function ConfirmDialog({ command, onClose, onDone, onFields }: Props) {
  const { t } = useTranslation(["rights", "ui"]);
  const say = useToast();
  const key = useIdempotencyKey();
  const [refusal, setRefusal] = useState<Problem>();
  const [pending, setPending] = useState(false);
  const { everything, caseNumber, ground, registrationNumber } = command;
  const name = caseNumber ?? "";
  const already = isProblem(refusal, "illegal-transition");
  const submit = async () => {
    setRefusal(undefined);
    setPending(true);
    try {
      await restrict(command, key.header());
      say(t("restricted"));
      onDone();
    } catch (error) {
      if (!isProblem(error)) throw error;
      setPending(false);
      if (!onFields(error)) setRefusal(error);
    }
  };
  return (
    <Dialog
      open
      title={everything ? t("confirmTitleEverything") : t("confirmTitle", { name })}
      onClose={onClose}
      actions={
        <>
          {!already && (
            <Button kind={everything ? "danger" : "primary"} pending={pending} onClick={() => void submit()}>
              {everything ? t("confirmEverything") : t("confirm", { name })}
            </Button>
          )}
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <StepUp error={refusal} onProven={() => void submit()} />
      {already ? (
        <Notice kind="note" title={t(everything ? "alreadyEverything" : "already")} live>
          <p>{t("alreadyText")}</p>
        </Notice>
      ) : (
        <ProblemNotice error={refusal} />
      )}
      <p>{t(everything ? "confirmTextEverything" : "confirmText")}</p>
      <SummaryList
        compact
        rows={[
          { key: "ground", label: t("ground"), value: t(`groundName.${ground}`) },
          { key: "number", label: t("registrationNumber"), value: registrationNumber ?? "" },
        ]}
      />
    </Dialog>
  );
}
