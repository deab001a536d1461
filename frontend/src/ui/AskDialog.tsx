import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { ProblemNotice } from "./ProblemNotice";

type Props = {
  title: string;
  button: string;
  danger?: boolean | undefined;
  pending: boolean;
  /** What the API answered instead of doing it. */
  refusal: unknown;
  onSubmit(): void;
  onClose(): void;
  /** Fetches what has changed meanwhile. */
  onReload(): void;
  children: ReactNode;
};

/** One step with few questions. */
export function AskDialog({ title, button, danger, pending, refusal, onSubmit, onClose, onReload, children }: Props) {
  const { t } = useTranslation("ui");
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind={danger ? "danger" : "primary"} pending={pending} onClick={onSubmit}>
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
