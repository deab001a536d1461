import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { session } from "@/auth/session";
import { PlainPage } from "./PlainPage";

const cameFromAnOpenPage = () => new URLSearchParams(location.search).get("state")?.endsWith(";again") ?? false;

export function CallbackPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const [again] = useState(cameFromAnOpenPage);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (again) {
      session.handBack(location.href);
      window.close();
      return;
    }
    session.completeSignIn(location.href).then(
      (returnTo) => router.history.replace(returnTo),
      () => setFailed(true),
    );
  }, [again, router]);
  if (failed) {
    return (
      <PlainPage title={t("problem.title")}>
        <p>{t("session.failed")}</p>
        <a className="button button-primary" href="/start">
          {t("session.signIn")}
        </a>
      </PlainPage>
    );
  }
  return (
    <PlainPage title={t("session.signIn")}>
      <p role="status">{again ? t("session.closeWindow") : t("session.signingIn")}</p>
    </PlainPage>
  );
}
