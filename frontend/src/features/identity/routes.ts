import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CasePart } from "@/routing/caseParts";
import type { NoticeSubject } from "@/routing/noticeSubjects";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import type { TaskKind } from "@/routing/taskKinds";
import { readListSearch, readNewSearch } from "./search";

const people = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/vem",
  component: lazyRouteComponent(() => import("./vault/PeoplePage"), "PeoplePage"),
});
const record = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/vem/ny",
  component: lazyRouteComponent(() => import("./vault/RecordPage"), "RecordPage"),
});
const change = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/vem/$identityId",
  component: lazyRouteComponent(() => import("./vault/ChangePage"), "ChangePage"),
});
const requests = createRoute({
  getParentRoute: () => staffRoute,
  path: "/atkomst",
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import("./access/RequestsPage"), "RequestsPage"),
});
const newRequest = createRoute({
  getParentRoute: () => staffRoute,
  path: "/atkomst/ny",
  validateSearch: readNewSearch,
  component: lazyRouteComponent(() => import("./access/NewRequestPage"), "NewRequestPage"),
});
const request = createRoute({
  getParentRoute: () => staffRoute,
  path: "/atkomst/$id",
  component: lazyRouteComponent(() => import("./access/RequestPage"), "RequestPage"),
});
const glasses = createRoute({
  getParentRoute: () => staffRoute,
  path: "/nodoppning",
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import("./glass/GlassesPage"), "GlassesPage"),
});
const breakGlass = createRoute({
  getParentRoute: () => staffRoute,
  path: "/nodoppning/ny",
  validateSearch: readNewSearch,
  component: lazyRouteComponent(() => import("./glass/BreakGlassPage"), "BreakGlassPage"),
});
const glass = createRoute({
  getParentRoute: () => staffRoute,
  path: "/nodoppning/$id",
  component: lazyRouteComponent(() => import("./glass/GlassPage"), "GlassPage"),
});

const naming = createRoute({
  getParentRoute: () => staffRoute,
  path: "/mina-oroshandelser/$id/vem",
  component: lazyRouteComponent(() => import("./naming/NamePage"), "NamePage"),
});

export const identityRoutes = [
  people,
  record,
  change,
  requests,
  newRequest,
  request,
  glasses,
  breakGlass,
  glass,
  naming,
] as const;

export const identityNavigation: NavigationItem[] = [
  { to: "/atkomst", label: "identityAccess", roles: ["handler", "coordinator", "auditor"], order: 35 },
  { to: "/nodoppning", label: "breakGlass", roles: ["handler", "coordinator", "auditor"], order: 36 },
];

export const identityCaseParts: CasePart[] = [
  { to: "/oro/$id/vem", label: "identity", roles: ["handler", "auditor"], order: 10 },
];

export const identityTaskKinds: TaskKind[] = [
  { kind: "decide_identity_access", to: "/atkomst/$id" },
  { kind: "review_break_glass", to: "/nodoppning/$id" },
];

export const identityNoticeSubjects: NoticeSubject[] = [
  { subject: "break-glass", to: "/nodoppning/$id" },
  { subject: "identity-access-request", to: "/atkomst/$id" },
];
