import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import { needsStepUp, StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import "./texts";

type Props = {
  error: Problem | undefined;
  /** After a stronger login: sends the same thing again. */
  onAgain(): void;
  onReload?(): void;
};

/** What the service answered instead of doing it. */
export function Refused({ error, onAgain, onReload }: Props) {
  const { t } = useTranslation("webhook");
  if (!error) return null;
  if (needsStepUp(error)) return <StepUp error={error} onProven={onAgain} />;
  const lost = error.status === 0;
  return (
    <Notice kind="danger" title={lost ? t("refused.unreachable") : error.message} live>
      <p>{lost ? t("refused.unreachableText") : error.detail}</p>
      {onReload && [404, 409, 412].includes(error.status) && (
        <div className="row">
          <Button onClick={onReload}>{t("refused.reload")}</Button>
        </div>
      )}
    </Notice>
  );
}
