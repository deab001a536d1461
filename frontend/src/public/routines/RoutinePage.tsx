import { useState } from "react";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { headingsOf } from "@/ui/headings";
import { Markdown } from "@/ui/Markdown";
import { PageHeading } from "@/ui/PageHeading";
import { publicLink } from "../links";
import { preferred, type Routine, usePublished } from "./published";
import { Trouble } from "./Trouble";
import "./texts";

/** One routine, whose address is the last part of the page's own. */
export default function RoutinePage() {
  const { t } = useTranslation("publicRoutine");
  const address = location.pathname.replace(/\/$/, "").split("/").at(-1) ?? "";
  const loaded = usePublished<Routine>(`routines/${encodeURIComponent(address)}`);
  if (typeof loaded !== "string") return <Page routine={loaded} />;
  return (
    <div className="stack">
      <PageHeading title={loaded === "missing" ? t("missing") : t("title")} />
      <Trouble state={loaded} />
      <p>
        <a href={publicLink("/publik/rutiner")}>{t("all")}</a>
      </p>
    </div>
  );
}

function Page({ routine }: { routine: Routine }) {
  const { t } = useTranslation("publicRoutine");
  const [shown, setShown] = useState(() => preferred(routine.editions, language()));
  if (!shown) return null;
  const headings = headingsOf(shown.text);
  return (
    <article className="stack">
      <PageHeading
        kicker={<a href={publicLink("/publik/rutiner")}>{t("all")}</a>}
        title={shown.title}
        lead={t("from", { date: day(routine.effectiveFrom) })}
      />
      {routine.editions.length > 1 && (
        <nav className="row" aria-label={t("other")}>
          {routine.editions
            .filter((one) => one !== shown)
            .map((one) => (
              <Button key={`${one.audience}-${one.language}`} onClick={() => setShown(one)}>
                {t("read", { edition: t(`edition.${one.audience as "public"}-${one.language}`) })}
              </Button>
            ))}
        </nav>
      )}
      <p>
        <a
          href={`/api/v1/public/routines/${routine.address}/action-cards/${shown.audience}-${shown.language}`}
          download
        >
          {t("card")}
        </a>
      </p>
      {headings.length > 2 && (
        <nav aria-labelledby="innehall">
          <h2 id="innehall">{t("contents")}</h2>
          <ul>
            {headings.map(({ id, words }) => (
              <li key={id}>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Markdown text={shown.text} lang={shown.language} />
      <p>
        <a href={publicLink(`/publik/mejl#${routine.address}`)}>{t("mail")}</a>
      </p>
    </article>
  );
}
