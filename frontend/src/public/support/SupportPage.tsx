import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { PageHeading } from "@/ui/PageHeading";
import { PhoneLine } from "../help/PhoneLine";
import { publicLink } from "../links";
import { AskedPage } from "./AskedPage";
import { AskForm } from "./AskForm";
import "./texts";

const GET = ["talk", "family", "others", "contact"] as const;
const KNOW = ["name", "case", "child"] as const;

/** Support for somebody who is not known: what there is, whom to call, and a short form. Nothing is kept by the page. */
export default function SupportPage() {
  const { t } = useTranslation("publicSupport");
  const [asked, setAsked] = useState<{ receipt: string; earlier: boolean }>();
  if (asked) return <AskedPage {...asked} />;
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      <section className="emergency" aria-labelledby="danger">
        <h2 id="danger">{t("dangerTitle")}</h2>
        <p>{t("dangerText")}</p>
        <PhoneLine number="112" label={t("call", { number: "112" })} strong />
      </section>
      <section className="stack" aria-labelledby="call">
        <h2 id="call">{t("callTitle")}</h2>
        <p>{t("callText")}</p>
        <p>
          <a href={publicLink("/publik/vart-vander-jag-mig#anhorig")}>{t("callLink")}</a>
        </p>
      </section>
      <section className="stack" aria-labelledby="get">
        <h2 id="get">{t("getTitle")}</h2>
        <ul className="plain-list">
          {GET.map((one) => (
            <li key={one}>{t(`get.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="know">
        <h2 id="know">{t("notTitle")}</h2>
        <ul className="plain-list">
          {KNOW.map((one) => (
            <li key={one}>{t(`not.${one}`)}</li>
          ))}
        </ul>
      </section>
      <AskForm
        onAsked={(receipt) => {
          setAsked(receipt);
          scrollTo(0, 0);
        }}
      />
      <section className="stack" aria-labelledby="already">
        <h2 id="already">{t("alreadyTitle")}</h2>
        <p>
          <a href={publicLink("/publik/anhorig/folj-upp")}>{t("followLink")}</a>
        </p>
      </section>
    </div>
  );
}
