import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { NoticeSubject } from "@/routing/noticeSubjects";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { oneOf, page, search } from "@/routing/search";
import type { TaskKind } from "@/routing/taskKinds";

const OPEN = "/anhorigstod/$id";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/anhorigstod",
  validateSearch: search({ sida: page, visa: oneOf("mina", "avslutade") }),
  component: lazyRouteComponent(() => import("./list/SupportCasesPage"), "SupportCasesPage"),
});
const ask = createRoute({
  getParentRoute: () => staffRoute,
  path: "/anhorigstod/be-om-stod",
  component: lazyRouteComponent(() => import("./ask/AskPage"), "AskPage"),
});
const open = createRoute({
  getParentRoute: () => staffRoute,
  path: OPEN,
  component: lazyRouteComponent(() => import("./open/SupportCasePage"), "SupportCasePage"),
});

export const supportRoutes = [list, ask, open] as const;

export const supportNavigation: NavigationItem[] = [
  {
    to: "/anhorigstod",
    label: "relativesSupport",
    roles: ["staff", "coordinator", "handler", "sector_lead"],
    order: 33,
  },
];

export const supportTaskKinds: TaskKind[] = [
  { kind: "contact_relative", to: OPEN },
  { kind: "read_support_message", to: OPEN },
];

export const supportNoticeSubjects: NoticeSubject[] = [{ subject: "support-case", to: OPEN }];
