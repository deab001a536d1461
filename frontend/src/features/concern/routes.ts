import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { readCaseSearch } from "./case/search";
import { readJournalSearch } from "./journal/search";
import { readListSearch } from "./list/search";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro",
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import("./list/ConcernsPage"), "ConcernsPage"),
});
const concern = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id",
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import("./case/CasePage"), "CasePage"),
});
const emergency = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/akut",
  component: lazyRouteComponent(() => import("./emergency/EmergencyPage"), "EmergencyPage"),
});
const triage = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/sortera",
  component: lazyRouteComponent(() => import("./triage/TriagePage"), "TriagePage"),
});
const assign = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/handlaggare",
  component: lazyRouteComponent(() => import("./assign/AssignPage"), "AssignPage"),
});
const assess = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/bedom",
  component: lazyRouteComponent(() => import("./assess/AssessPage"), "AssessPage"),
});
const act = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/atgard",
  component: lazyRouteComponent(() => import("./act/ActPage"), "ActPage"),
});
const followUp = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/folj-upp",
  component: lazyRouteComponent(() => import("./followup/FollowUpPage"), "FollowUpPage"),
});
const close = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/avsluta",
  component: lazyRouteComponent(() => import("./close/ClosePage"), "ClosePage"),
});
const reopen = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/ateroppna",
  component: lazyRouteComponent(() => import("./close/ReopenPage"), "ReopenPage"),
});
const writeJournal = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/journal/ny",
  validateSearch: readJournalSearch,
  component: lazyRouteComponent(() => import("./journal/WritePage"), "WritePage"),
});
const rewriteJournal = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/journal/$entryId",
  component: lazyRouteComponent(() => import("./journal/RewritePage"), "RewritePage"),
});

/** The case's pages. What staff hand in and follow has its own list. */
export const concernRoutes = [
  list,
  concern,
  emergency,
  triage,
  assign,
  assess,
  act,
  followUp,
  close,
  reopen,
  writeJournal,
  rewriteJournal,
] as const;

export const concernNavigation: NavigationItem[] = [
  { to: "/oro", label: "concerns", roles: ["coordinator"], order: 10 },
  { to: "/oro", search: { mina: true }, label: "assigned", roles: ["handler"], order: 11 },
];
