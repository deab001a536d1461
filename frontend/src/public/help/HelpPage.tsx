import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { config } from "@/config";
import "@/ui/Button.css";
import { PageHeading } from "@/ui/PageHeading";
import { publicLink } from "../links";
import { PhoneLine } from "./PhoneLine";

const PATHS = ["child", "tip", "relative", "leaving", "staff"] as const;
const NOT = ["opinions", "registers", "investigates"] as const;
const COMPLAINTS = ["dpo", "imy", "jo"] as const;
/** Only numbers of national authorities; others come from contact paths with a verified date. */
const NUMBERS: Partial<Record<(typeof PATHS)[number], string>> = { tip: "114 14" };

export function HelpPage() {
  const { t } = useTranslation("public");
  const { municipality } = config();
  // The page is drawn after the browser has looked for the part that the address names.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div className="stack">
      <PageHeading title={t("help.title")} lead={t("help.lead", { municipality: municipality.name })} />
      <section className="emergency" aria-labelledby="danger">
        <h2 id="danger">{t("help.dangerTitle")}</h2>
        <p>{t("help.dangerText")}</p>
        <PhoneLine number="112" label={t("help.call", { number: "112" })} strong />
      </section>

      <section className="stack" aria-labelledby="turn">
        <h2 id="turn">{t("help.turnTitle")}</h2>
        <ul className="paths">
          {PATHS.map((path) => (
            <li key={path}>
              <h3>{t(`help.paths.${path}.title`)}</h3>
              <p>{t(`help.paths.${path}.text`, { municipality: municipality.name })}</p>
              {path === "relative" && (
                <p>
                  <a href={publicLink("/publik/anhorig")}>{t("help.paths.relative.ask")}</a>
                </p>
              )}
              {NUMBERS[path] && <PhoneLine number={NUMBERS[path]} label={t("help.call", { number: NUMBERS[path] })} />}
            </li>
          ))}
        </ul>
        <p>
          <a href={publicLink("/publik/vart-vander-jag-mig")}>{t("help.turnAll")}</a>
        </p>
      </section>

      <section className="stack" aria-labelledby="report">
        <h2 id="report">{t("help.reportTitle")}</h2>
        <p>{t("help.reportText")}</p>
        <div className="row">
          <a className="button button-primary" href={publicLink("/publik/lamna-oro")}>
            {t("help.report")}
          </a>
          <a className="button button-secondary" href={publicLink("/publik/folj-upp")}>
            {t("help.follow")}
          </a>
        </div>
        <p>
          <a href={publicLink("/publik/rutiner")}>{t("help.routines")}</a>
        </p>
      </section>

      <section className="stack" aria-labelledby="not">
        <h2 id="not">{t("help.notTitle")}</h2>
        <ul className="plain-list">
          {NOT.map((item) => (
            <li key={item}>{t(`help.not.${item}`)}</li>
          ))}
        </ul>
      </section>

      <section className="stack" aria-labelledby="complain">
        <h2 id="complain">{t("help.complainTitle")}</h2>
        <dl className="complaints">
          {COMPLAINTS.map((item) => (
            <div key={item}>
              <dt>{t(`help.complain.${item}.title`)}</dt>
              <dd>{t(`help.complain.${item}.text`, { municipality: municipality.name })}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section className="stack" aria-labelledby="trace">
        <h2 id="trace">{t("help.traceTitle")}</h2>
        <p>{t("help.traceText")}</p>
      </section>
    </div>
  );
}
