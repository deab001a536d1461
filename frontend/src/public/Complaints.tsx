import { useTranslation } from "react-i18next";
import { config } from "@/config";

/** Safeguard 26: whom to complain to, on every page. */
export function Complaints() {
  const { t } = useTranslation("public");
  const { municipality, contacts } = config();
  const email = contacts.dataProtectionEmail;
  return (
    <nav aria-labelledby="complaints">
      <h2 id="complaints" className="footer-heading">
        {t("complain.title")}
      </h2>
      <ul className="footer-links">
        <li>
          {email ? (
            <a href={`mailto:${email}`}>{t("complain.dpo")}</a>
          ) : (
            t("complain.dpoByPhone", { municipality: municipality.name })
          )}
        </li>
        <li>
          <a href="https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/" rel="noreferrer">
            {t("complain.imy")}
          </a>
        </li>
        <li>
          <a href="https://www.jo.se/anmal/" rel="noreferrer">
            {t("complain.jo")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
