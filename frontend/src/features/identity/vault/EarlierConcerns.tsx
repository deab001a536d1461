import { useState } from "react";
import { useTranslation } from "react-i18next";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Matches, vault } from "../identityQueries";
import { useSending } from "../useSending";

/** Looked for by a press, because looking is written in the log. */
export function EarlierConcerns({ concernId }: { concernId: string }) {
  const { t } = useTranslation("identity");
  const [found, setFound] = useState<Matches>();
  const looking = useSending(async () => setFound(await vault.matches(concernId)));
  const colleagues = found?.items.flatMap(({ handler }) => (handler?.name ? [handler.name] : [])) ?? [];
  const unhandled = found?.items.some(({ handler }) => !handler) ?? false;
  return (
    <section className="stack no-print" aria-labelledby="earlier">
      <h2 id="earlier">{t("earlier.title")}</h2>
      <p>{t("earlier.text")}</p>
      <div className="row">
        <Button pending={looking.pending} onClick={looking.run}>
          {t("earlier.look")}
        </Button>
      </div>
      <StepUp error={looking.error} onProven={looking.again} />
      <ProblemNotice error={looking.error} />
      <div role="status">
        {found && found.items.length === 0 && <p>{t("earlier.none")}</p>}
        {found && found.items.length > 0 && (
          <Notice kind="warning" title={t("earlier.found")}>
            <ul>
              {[...new Set(colleagues)].map((name) => (
                <li key={name}>{t("earlier.ask", { name })}</li>
              ))}
              {unhandled && <li>{t("earlier.askCoordinator")}</li>}
            </ul>
          </Notice>
        )}
      </div>
    </section>
  );
}
