import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import { needsStepUp, StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import "./texts";

type Props = {
  error: Problem | undefined;
  /** After a stronger login, or to try once more: sends the same thing again. */
  onAgain(): void;
  /** After 412 and 409: reads the system anew. Left out where there is nothing to read. */
  onReload?(): void;
};

/** Why it was not taken, and what to do about it. Takes focus: it is the answer to what the person just did. */
export function Refused({ error, onAgain, onReload }: Props) {
  const { t } = useTranslation(["apiclient", "ui"]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <div ref={box} tabIndex={-1}>
      {needsStepUp(error) ? (
        <StepUp error={error} onProven={onAgain} />
      ) : (
        <Notice kind="danger" title={error.status === 0 ? t("refused.unreachable") : error.message} live>
          <p>{textOf(error, t("refused.unknown"), t("refused.keycloak"))}</p>
          {error.trace && <p className="muted">{t("ui:problem.trace", { trace: error.trace })}</p>}
          <div className="row">
            {[0, 503].includes(error.status) && <Button onClick={onAgain}>{t("refused.again")}</Button>}
            {onReload && [404, 409, 412].includes(error.status) && (
              <Button onClick={onReload}>{t("refused.reload")}</Button>
            )}
          </div>
        </Notice>
      )}
    </div>
  );
}

function textOf(error: Problem, unknown: string, keycloak: string): string {
  if (error.status === 0) return unknown;
  if (error.status === 503) return keycloak;
  return error.errors.map(({ detail }) => detail).join(" ") || error.detail;
}
