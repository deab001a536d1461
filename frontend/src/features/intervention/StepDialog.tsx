import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";

type Props = {
  title: string;
  button: string;
  pending: boolean;
  refusal: Problem | undefined;
  onSubmit(): void;
  onClose(): void;
  /** Fetches what has changed meanwhile. */
  onReload(): void;
  children: ReactNode;
};

/** One step with few questions. */
export function StepDialog({ title, button, pending, refusal, onSubmit, onClose, onReload, children }: Props) {
  const { t } = useTranslation("ui");
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={pending} onClick={onSubmit}>
            {button}
          </Button>
          <Button onClick={onClose}>{t("form.cancel")}</Button>
        </>
      }
    >
      <ProblemNotice error={refusal} onReload={onReload} />
      {children}
    </Dialog>
  );
}
