import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { session } from "./session";

export const needsStepUp = (error: unknown): boolean => isProblem(error, "step-up-required");

type Props = {
  /** What the API answered. Anything but `step-up-required` draws nothing. */
  error: unknown;
  /** Afterwards: send the same thing again, or fetch it. */
  onProven(): void;
};

/**
 * For what only somebody may do who has just proved who they are (401 `step-up-required`): one button, a login in a
 * window beside, and on with it. The page stays mounted with all that is written on it. A browser that opens no window
 * goes to the login in this one and comes back to the same address; what a form keeps as a draft is there again.
 */
export function StepUp({ error, onProven }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<"blocked" | "failed">();
  if (!needsStepUp(error)) return null;
  const prove = async () => {
    const result = await session.signInAgain("strong");
    if (result === "done") onProven();
    else if (result !== "other-person") setOutcome(result);
  };
  return (
    <Notice kind="warning" title={t("session.stepUpTitle")} live>
      <p>{t("session.stepUpText")}</p>
      {outcome && <p>{t(outcome === "blocked" ? "session.stepUpBlocked" : "session.failed")}</p>}
      <div className="row">
        {outcome === "blocked" ? (
          <Button kind="primary" onClick={() => void session.signIn(location.pathname + location.search, "strong")}>
            {t("session.stepUpHere")}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => void prove()}>
            {t("session.stepUp")}
          </Button>
        )}
      </div>
    </Notice>
  );
}
