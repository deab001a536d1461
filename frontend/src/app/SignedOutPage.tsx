import { useTranslation } from "react-i18next";
import { PlainPage } from "./PlainPage";

export function SignedOutPage() {
  const { t } = useTranslation();
  return (
    <PlainPage title={t("session.endedTitle")}>
      <p>{t("session.endedText")}</p>
      <a className="button button-primary" href="/start">
        {t("session.signIn")}
      </a>
    </PlainPage>
  );
}
