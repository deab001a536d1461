import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { language } from "@/i18n";
import { PageHeading } from "@/ui/PageHeading";
import { QuickExit } from "@/ui/QuickExit";
import { AccessibilityPage } from "./accessibility/AccessibilityPage";
import { HelpPage } from "./help/HelpPage";
import "./public.css";

const PAGES: Record<string, () => React.JSX.Element> = {
  "/": HelpPage,
  "/publik": HelpPage,
  "/publik/tillganglighet": AccessibilityPage,
};

/** A handful of plain pages: ordinary links between documents, no router, no storage. */
export function PublicApp({ path }: { path: string }) {
  const Page = PAGES[path === "/" ? path : path.replace(/\/$/, "")] ?? MissingPage;
  return (
    <Suspense>
      <Frame>
        <Page />
      </Frame>
    </Suspense>
  );
}

/** An address on these pages in the language being read. */
export const publicLink = (path: string): string => (language() === "en" ? `${path}?sprak=en` : path);

function Frame({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation("public");
  const { municipality, quickExitUrl } = config();
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <header className="public-top">
        <QuickExit to={quickExitUrl} />
        <a className="public-brand" href={publicLink("/")}>
          <img src={municipality.logo} alt="" width="40" height="40" />
          <span>{municipality.name}</span>
        </a>
        <nav className="public-links" aria-label={t("navigation")}>
          <a
            href={language() === "en" ? location.pathname : "?sprak=en"}
            hrefLang={language() === "en" ? "sv" : "en"}
            lang={language() === "en" ? "sv" : "en"}
          >
            {t("otherLanguage")}
          </a>
          <a href="/start" rel="nofollow">
            {t("signIn")}
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="public-main">
        {children}
      </main>
      <footer className="public-footer">
        <a href={publicLink("/publik/tillganglighet")}>{t("accessibility.link")}</a>
        <span className="muted">{t("nothingStored")}</span>
      </footer>
    </>
  );
}

function MissingPage() {
  const { t } = useTranslation("public");
  return (
    <div className="stack">
      <PageHeading title={t("missing.title")} />
      <p>{t("missing.text")}</p>
      <p>
        <a href={publicLink("/")}>{t("missing.home")}</a>
      </p>
    </div>
  );
}
