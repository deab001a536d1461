import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { language } from "@/i18n";
import { PageHeading } from "@/ui/PageHeading";
import { QuickExit } from "@/ui/QuickExit";
import { AccessibilityPage } from "./accessibility/AccessibilityPage";
import { Complaints } from "./Complaints";
import { EndPage } from "./end/EndPage";
import { HelpPage } from "./help/HelpPage";
import { publicLink } from "./links";
import { PageFault } from "./PageFault";
import "./public.css";

const ReportPage = lazy(() => import("./report/ReportPage"));
const FollowPage = lazy(() => import("./follow/FollowPage"));

const PAGES: Record<string, React.ComponentType> = {
  "/": HelpPage,
  "/publik": HelpPage,
  "/publik/lamna-uppgift": ReportPage,
  "/publik/folj-upp": FollowPage,
  "/publik/slut": EndPage,
  "/publik/tillganglighet": AccessibilityPage,
};

/** A handful of plain pages: ordinary links between documents, no router, no storage. */
export function PublicApp({ path }: { path: string }) {
  const Page = PAGES[path === "/" ? path : path.replace(/\/$/, "")] ?? MissingPage;
  return (
    <Suspense>
      <Frame>
        <PageFault>
          <Suspense>
            <Page />
          </Suspense>
        </PageFault>
      </Frame>
    </Suspense>
  );
}

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
      <footer className="public-footer no-print">
        <Complaints />
        <p>
          <a href={publicLink("/publik/tillganglighet")}>{t("accessibility.link")}</a>
          <span className="muted">{t("nothingStored")}</span>
        </p>
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
