import { useTranslation } from "react-i18next";
import "./texts";

const LIMITS_OF_ANONYMITY = ["us", "network", "text", "history"] as const;

/** What being anonymous here means, and what it does not. */
export function Limits() {
  const { t } = useTranslation("publicReport");
  return (
    <ul className="plain-list">
      {LIMITS_OF_ANONYMITY.map((item) => (
        <li key={item}>{t(`anonymity.${item}`)}</li>
      ))}
    </ul>
  );
}
