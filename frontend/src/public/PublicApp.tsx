import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { language } from "@/i18n";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { QuickExit } from "@/ui/QuickExit";
import { AccessibilityPage } from "./accessibility/AccessibilityPage";
import type { FetchedAddress } from "./addresses";
import { HelpPage } from "./help/HelpPage";
import { publicLink } from "./links";
import "./public.css";

/** What somebody writes in comes when it is asked for; a page that only tells something is there at once. */
const fetched = (load: () => Promise<{ default: () => React.JSX.Element }>) =>
  lazy(() => load().catch(() => ({ default: UnreachablePage })));

const FETCHED_PAGES: Record<FetchedAddress, React.ComponentType> = {
  "/publik/lamna-oro": fetched(() => import("./report/ReportPage")),
  "/publik/vart-vander-jag-mig": fetched(() => import("./turn/TurnPage")),
  "/publik/latt-svenska": fetched(() => import("./easy/EasyPage")),
  "/publik/folj-upp": fetched(() => import("./follow/FollowPage")),
  "/publik/anhorig": fetched(() => import("./support/SupportPage")),
  "/publik/anhorig/folj-upp": fetched(() => import("./support/FollowSupportPage")),
  "/publik/rutiner": fetched(() => import("./routines/RoutinesPage")),
  "/publik/rutiner/rutin": fetched(() => import("./routines/RoutinePage")),
  "/publik/mejl": fetched(() => import("./mail/AskPage")),
  "/publik/mejl/bekrafta": fetched(() => import("./mail/ConfirmPage")),
  "/publik/mejl/avsluta": fetched(() => import("./mail/EndPage")),
};
const PAGES: Record<string, React.ComponentType> = {
  "/": HelpPage,
  "/publik": HelpPage,
  "/publik/tillganglighet": AccessibilityPage,
  ...FETCHED_PAGES,
};

/** All routines have one page. */
const placeOf = (path: string) =>
  path === "/" ? path : path.replace(/\/$/, "").replace(/^\/publik\/rutiner\/[^/]+$/, "/publik/rutiner/rutin");

/** A handful of plain pages: ordinary links between documents, no router, no storage. */
export function PublicApp({ path }: { path: string }) {
  const Page = PAGES[placeOf(path)] ?? MissingPage;
  return (
    <Suspense>
      <Frame>
        <Suspense fallback={<Waiting />}>
          <Page />
        </Suspense>
      </Frame>
    </Suspense>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation("public");
  const { municipality, quickExitUrl, contacts } = config();
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
          <a href="/publik/latt-svenska" lang="sv">
            {t("easySwedish")}
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
        <nav className="public-links" aria-label={t("complaints.label")}>
          <span>{t("complaints.lead")}</span>
          <a
            href={
              contacts.dataProtectionEmail ? `mailto:${contacts.dataProtectionEmail}` : publicLink("/publik#complain")
            }
          >
            {t("complaints.dpo")}
          </a>
          <a href="https://www.imy.se/" rel="noreferrer">
            {t("complaints.imy")}
          </a>
          <a href="https://www.jo.se/" rel="noreferrer">
            {t("complaints.jo")}
          </a>
        </nav>
        <span className="muted">{t("nothingStored")}</span>
      </footer>
    </>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return <p role="status">{t("app.loading")}</p>;
}

function UnreachablePage() {
  const { t } = useTranslation("public");
  return (
    <div className="stack">
      <PageHeading title={t("unreachable.title")} />
      <Notice kind="warning">
        <p>{t("unreachable.text")}</p>
      </Notice>
      <p>
        <a href={publicLink(location.pathname)}>{t("unreachable.again")}</a>
      </p>
    </div>
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
