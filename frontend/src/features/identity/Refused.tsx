import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { needsStepUp, StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import "./texts";

type Props = {
  error: unknown;
  /** Sends the same again. */
  onAgain(): void;
  /** After somebody else changed it: reads it anew. */
  onReload?: () => void;
};

/** Why the API did not take it, and the one thing to do about it. What was typed stays. */
export function Refused({ error, onAgain, onReload }: Props) {
  const { t } = useTranslation(["identity", "ui"]);
  if (!error) return null;
  if (needsStepUp(error)) return <StepUp error={error} onProven={onAgain} />;
  if (!isProblem(error)) throw error;
  // The cover asks for a new login.
  if (error.status === 401) return null;
  if (error.status === 0) {
    return (
      <Notice kind="danger" title={t("ui:problem.title")} live>
        <p>{t("ui:problem.offline")}</p>
        <div className="row">
          <Button onClick={onAgain}>{t("ui:problem.retry")}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice kind="danger" title={error.message} live>
      <p>{error.errors.map(({ detail }) => detail).join(" ") || error.detail}</p>
      {error.status >= 500 && <p className="muted">{t("ui:problem.trace", { trace: error.trace })}</p>}
      {onReload && [409, 412].includes(error.status) && (
        <div className="row">
          <Button onClick={onReload}>{t("form.reload")}</Button>
        </div>
      )}
    </Notice>
  );
}
