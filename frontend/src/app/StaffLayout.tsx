import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdleLock } from "@/auth/idle";
import { hasAnyRole, session, usePerson, useSession } from "@/auth/session";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { ToastRegion } from "@/ui/Toast";
import { navigation } from "./features";
import { Header } from "./Header";
import "./layout.css";
import { SignInAgain } from "./SignInAgain";

/** These come after the shell, which is what everybody waits for. */
const AccountMenu = lazy(async () => ({ default: (await import("./AccountMenu")).AccountMenu }));
const NoticeBell = lazy(async () => ({ default: (await import("@/features/notice/NoticeBell")).NoticeBell }));
/** Only for those who can break glass, and none of the first page's bytes. */
const OpenGlass = lazy(() => import("@/features/identity/glass/OpenGlass").then((m) => ({ default: m.OpenGlass })));

export function StaffLayout() {
  const { t } = useTranslation();
  const now = useSession();
  const idle = useIdleLock(now.kind === "in", session.lock);
  const queryClient = useQueryClient();
  const wasCovered = useRef(false);
  useEffect(() => {
    if (now.kind === "in" && wasCovered.current) void queryClient.invalidateQueries();
    wasCovered.current = now.kind === "expired" || now.kind === "locked";
  }, [now.kind, queryClient]);
  if (now.kind === "none" || now.kind === "ended") return <p className="leaving">{t("session.signingOut")}</p>;
  const covered = now.kind !== "in";
  return (
    <ToastRegion>
      {covered && <SignInAgain locked={now.kind === "locked"} />}
      <div className={classes("shell", covered && "covered")} inert={covered}>
        <a className="skip" href="#main">
          {t("app.skip")}
        </a>
        <Shell />
        {idle && (
          <div className="idle-warning">
            <Notice kind="warning" title={t("session.idleTitle")} live>
              <p>{t("session.idleText")}</p>
            </Notice>
          </div>
        )}
      </div>
    </ToastRegion>
  );
}

function Shell() {
  const { t } = useTranslation();
  const person = usePerson();
  const [open, setOpen] = useState(false);
  const items = navigation.filter((item) => !item.roles || hasAnyRole(person, item.roles));
  return (
    <>
      <Header>
        <Button
          className="menu-button"
          kind="quiet"
          aria-expanded={open}
          aria-controls="main-navigation"
          onClick={() => setOpen(!open)}
        >
          {t("app.menu")}
        </Button>
        <Suspense fallback={null}>
          <NoticeBell />
          <AccountMenu person={person} />
        </Suspense>
      </Header>
      {hasAnyRole(person, ["handler", "auditor"]) && (
        <Suspense>
          <OpenGlass />
        </Suspense>
      )}
      <div className="columns">
        <nav id="main-navigation" className={classes("rail", open && "rail-open")} aria-label={t("app.mainNavigation")}>
          <ul>
            {items.map((item) => (
              <li key={item.label}>
                <Link
                  to={item.to as "/start"}
                  search={item.search as never}
                  activeOptions={{ exact: item.to === "/start", includeSearch: Boolean(item.search) }}
                  activeProps={{ "aria-current": "page" }}
                  onClick={() => setOpen(false)}
                >
                  {t(`nav.${item.label}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <footer className="footer">
        <strong>{t("app.danger")}</strong>
        <a href="/publik/tillganglighet">{t("app.accessibility")}</a>
      </footer>
    </>
  );
}
