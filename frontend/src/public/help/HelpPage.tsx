import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { PageHeading } from "@/ui/PageHeading";
import "@/ui/Button.css";
import { publicLink } from "../links";
import { ReplacingLink } from "../ReplacingLink";
import { PhoneLine } from "./PhoneLine";

const PATHS = ["child", "tip", "relative", "leaving", "staff"] as const;
const NOT = ["opinions", "registers", "investigates"] as const;

export function HelpPage() {
  const { t } = useTranslation("public");
  const { municipality, contacts } = config();
  const numbers: Partial<Record<(typeof PATHS)[number], string | undefined>> = {
    child: contacts.socialServicesPhone,
    tip: "114 14",
    relative: contacts.socialServicesPhone,
    leaving: contacts.socialServicesPhone,
  };
  return (
    <div className="stack">
      <PageHeading title={t("help.title")} lead={t("help.lead", { municipality: municipality.name })} />
      <section className="emergency" aria-labelledby="danger">
        <h2 id="danger">{t("help.dangerTitle")}</h2>
        <p>{t("help.dangerText")}</p>
        <PhoneLine number="112" label={t("help.call", { number: "112" })} strong />
      </section>

      <section className="stack" aria-labelledby="report">
        <h2 id="report">{t("help.reportTitle")}</h2>
        <p>{t("help.reportText")}</p>
        <div className="row">
          <ReplacingLink className="button button-primary" href={publicLink("/publik/lamna-uppgift")}>
            {t("help.report")}
          </ReplacingLink>
          <ReplacingLink className="button button-secondary" href={publicLink("/publik/folj-upp")}>
            {t("help.follow")}
          </ReplacingLink>
        </div>
      </section>

      <section className="stack" aria-labelledby="turn">
        <h2 id="turn">{t("help.turnTitle")}</h2>
        <ul className="paths">
          {PATHS.map((path) => (
            <li key={path}>
              <h3>{t(`help.paths.${path}.title`)}</h3>
              <p>{t(`help.paths.${path}.text`, { municipality: municipality.name })}</p>
              {numbers[path] && <PhoneLine number={numbers[path]} label={t("help.call", { number: numbers[path] })} />}
            </li>
          ))}
        </ul>
      </section>

      <section className="stack" aria-labelledby="not">
        <h2 id="not">{t("help.notTitle")}</h2>
        <ul className="plain-list">
          {NOT.map((item) => (
            <li key={item}>{t(`help.not.${item}`)}</li>
          ))}
        </ul>
      </section>

      <section className="stack" aria-labelledby="trace">
        <h2 id="trace">{t("help.traceTitle")}</h2>
        <p>{t("help.traceText")}</p>
      </section>
    </div>
  );
}
