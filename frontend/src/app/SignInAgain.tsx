import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type SignInAgain as Outcome, session } from "@/auth/session";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { SessionCover } from "@/ui/SessionCover";

export function SignInAgain({ locked }: { locked: boolean }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <SessionCover
      title={t(locked ? "session.lockedTitle" : "session.expiredTitle")}
      actions={
        <>
          <Button kind="primary" onClick={() => void session.signInAgain().then(setOutcome)}>
            {t("session.again")}
          </Button>
          <Button onClick={() => void session.signOut()}>{t("session.leave")}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t(locked ? "session.lockedText" : "session.expiredText")}</p>
        {(outcome === "blocked" || outcome === "failed") && (
          <Notice kind="danger" live>
            <p>{t(outcome === "blocked" ? "session.blocked" : "session.failed")}</p>
          </Notice>
        )}
      </div>
    </SessionCover>
  );
}
