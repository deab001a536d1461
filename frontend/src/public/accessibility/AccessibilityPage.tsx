import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { PageHeading } from "@/ui/PageHeading";

/** Comes after the statement has been shown; without it the way by telephone still stands. */
const FeedbackForm = lazy(() => import("./FeedbackForm").catch(() => ({ default: () => <></> })));

const PARTS = ["state", "known", "how"] as const;

/** The statement that the Swedish act 2018:1937 §§ 10–14 asks for. */
export function AccessibilityPage() {
  const { t } = useTranslation("public");
  const { municipality } = config();
  const name = { municipality: municipality.name };
  return (
    <div className="stack">
      <PageHeading title={t("accessibility.title")} lead={t("accessibility.lead", name)} />
      {PARTS.map((part) => (
        <section key={part} className="stack" aria-labelledby={part}>
          <h2 id={part}>{t(`accessibility.${part}.title`)}</h2>
          <p>{t(`accessibility.${part}.text`, name)}</p>
        </section>
      ))}
      <section className="stack" aria-labelledby="feedback">
        <h2 id="feedback">{t("accessibility.feedback.title")}</h2>
        <p>{t("accessibility.feedback.text", name)}</p>
        <Suspense>
          <FeedbackForm />
        </Suspense>
      </section>
      <section className="stack" aria-labelledby="supervision">
        <h2 id="supervision">{t("accessibility.supervision.title")}</h2>
        <p>{t("accessibility.supervision.text")}</p>
        <p>
          <a href="https://www.digg.se/tdosanmalan" rel="noreferrer">
            {t("accessibility.supervision.link")}
          </a>
        </p>
        <p>{t("accessibility.supervision.others")}</p>
        <ul className="plain-list">
          <li>
            <a href="https://www.jo.se/om-jo/anmala-till-jo/" rel="noreferrer">
              {t("accessibility.supervision.jo")}
            </a>
          </li>
          <li>
            <a href="https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/" rel="noreferrer">
              {t("accessibility.supervision.imy")}
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}
