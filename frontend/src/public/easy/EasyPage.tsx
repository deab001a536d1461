import { useTranslation } from "react-i18next";
import "./texts";
import { PageHeading } from "@/ui/PageHeading";
import { PhoneLine } from "../help/PhoneLine";
import { publicLink } from "../links";

const PARTS = ["danger", "police", "child", "near", "leave"] as const;
/** Only numbers of national authorities; others come from contact paths with a verified date. */
const NUMBERS: Partial<Record<(typeof PARTS)[number], string>> = { danger: "112", police: "114 14" };

/** Where to turn, for whoever reads little Swedish: one thing a sentence, one number a box. */
export default function EasyPage() {
  const { t } = useTranslation("easy");
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      {PARTS.map((part) => (
        <section key={part} className={part === "danger" ? "emergency" : "stack"} aria-labelledby={part}>
          <h2 id={part}>{t(`${part}.title`)}</h2>
          <p>{t(`${part}.text`)}</p>
          {NUMBERS[part] && (
            <PhoneLine number={NUMBERS[part]} label={t("call", { number: NUMBERS[part] })} strong={part === "danger"} />
          )}
        </section>
      ))}
      <section className="stack" aria-labelledby="write">
        <h2 id="write">{t("write.title")}</h2>
        <p>{t("write.text")}</p>
        <p>
          <a href={publicLink("/publik/lamna-oro")}>{t("write.link")}</a>
        </p>
      </section>
      <section className="stack" aria-labelledby="more">
        <h2 id="more">{t("more.title")}</h2>
        <ul className="plain-list">
          <li>
            <a href={publicLink("/publik/vart-vander-jag-mig")}>{t("more.numbers")}</a>
          </li>
          <li>
            <a href={publicLink("/publik/rutiner")}>{t("more.routines")}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
