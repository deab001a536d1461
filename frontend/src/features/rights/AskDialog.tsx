import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import "./texts";
import type { useSending } from "@/api/useSending";

type Props = {
  title: string;
  button: string;
  danger?: boolean;
  sending: ReturnType<typeof useSending>;
  onSubmit(): void;
  onClose(): void;
  /** Fetches what has changed meanwhile. */
  onReload(): void;
  children: ReactNode;
};

/** One step with few questions. */
export function AskDialog({ title, button, danger, sending, onSubmit, onClose, onReload, children }: Props) {
  const { t } = useTranslation("ui");
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind={danger ? "danger" : "primary"} pending={sending.pending} onClick={onSubmit}>
            {button}
          </Button>
          <Button onClick={onClose}>{t("form.cancel")}</Button>
        </>
      }
    >
      <StepUp error={sending.refusal} onProven={onSubmit} />
      <ProblemNotice error={sending.refusal} onReload={onReload} />
      {children}
    </Dialog>
  );
}
