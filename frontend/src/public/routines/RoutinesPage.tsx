import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { language } from "@/i18n";
import { day } from "@/i18n/format";
import { PageHeading } from "@/ui/PageHeading";
import { publicLink } from "../links";
import { preferred, type Routines, usePublished } from "./published";
import { Trouble } from "./Trouble";
import "./texts";

/** Every routine that anybody may read. */
export default function RoutinesPage() {
  const { t } = useTranslation("publicRoutine");
  const { municipality } = config();
  const loaded = usePublished<Routines>("routines");
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead", { municipality: municipality.name })} />
      {typeof loaded === "string" ? (
        <Trouble state={loaded} />
      ) : loaded.items.length === 0 ? (
        <section className="stack">
          <h2>{t("none")}</h2>
          <p>{t("noneText")}</p>
        </section>
      ) : (
        <ul className="paths">
          {loaded.items.map(({ address, editions, effectiveFrom }) => {
            const shown = preferred(editions, language());
            return (
              <li key={address}>
                <h2 lang={shown?.language}>
                  <a href={publicLink(`/publik/rutiner/${address}`)}>{shown?.title}</a>
                </h2>
                <p>
                  {t("fromLanguage", {
                    date: day(effectiveFrom),
                    editions: editions
                      .map((one) => t(`edition.${one.audience as "public"}-${one.language}`))
                      .join(", "),
                  })}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
