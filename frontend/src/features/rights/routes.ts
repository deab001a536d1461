import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CasePart } from "@/routing/caseParts";
import type { NoticeSubject } from "@/routing/noticeSubjects";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { oneOf, page, search } from "@/routing/search";
import type { TaskKind } from "@/routing/taskKinds";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/begransning",
  validateSearch: search({ sida: page }),
  component: lazyRouteComponent(() => import("./list/RestrictionsPage"), "RestrictionsPage"),
});
const fresh = createRoute({
  getParentRoute: () => staffRoute,
  path: "/begransning/ny",
  component: lazyRouteComponent(() => import("./restrict/RestrictPage"), "RestrictPage"),
});
const requests = createRoute({
  getParentRoute: () => staffRoute,
  path: "/begaran",
  validateSearch: search({ sida: page }),
  component: lazyRouteComponent(() => import("./request/RequestsPage"), "RequestsPage"),
});
const register = createRoute({
  getParentRoute: () => staffRoute,
  path: "/begaran/ny",
  component: lazyRouteComponent(() => import("./request/RegisterPage"), "RegisterPage"),
});
const request = createRoute({
  getParentRoute: () => staffRoute,
  path: "/begaran/$id",
  component: lazyRouteComponent(() => import("./request/RequestPage"), "RequestPage"),
});
const ofCase = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/rattigheter",
  component: lazyRouteComponent(() => import("./case/RightsPage"), "RightsPage"),
});
const prepare = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/utdrag",
  validateSearch: search({ till: oneOf("uppgiftslamnaren") }),
  component: lazyRouteComponent(() => import("./extract/PreparePage"), "PreparePage"),
});
const extract = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/utdrag/$extractId",
  component: lazyRouteComponent(() => import("./extract/ExtractPage"), "ExtractPage"),
});

export const rightsRoutes = [list, fresh, requests, register, request, ofCase, prepare, extract] as const;

export const rightsNavigation: NavigationItem[] = [
  { to: "/begaran", label: "rightsRequests", roles: ["auditor", "coordinator", "handler"], order: 44 },
  { to: "/begransning", label: "restrictions", roles: ["auditor"], order: 43 },
];

export const rightsCasePart: CasePart = {
  to: "/oro/$id/rattigheter",
  label: "rights",
  roles: ["coordinator", "handler"],
  order: 60,
};

export const rightsTaskKinds: TaskKind[] = [
  { kind: "answer_rights_request", to: "/begaran/$id" },
  { kind: "settle_dispute", to: "/oro/$id/rattigheter" },
  { kind: "inform_subject", to: "/oro/$id/rattigheter" },
  { kind: "review_extract", to: "/oro/$id/rattigheter" },
  { kind: "hand_out_extract", to: "/oro/$id/rattigheter" },
];

export const rightsNoticeSubjects: NoticeSubject[] = [{ subject: "rights-request", to: "/begaran/$id" }];
