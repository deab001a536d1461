import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { id, search } from "@/routing/search";
import { readSlug } from "./prepare/steps";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/utlamnande",
  component: lazyRouteComponent(() => import("./list/DisclosuresPage"), "DisclosuresPage"),
});
const start = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/utlamnande/nytt",
  validateSearch: search({ begaran: id }),
  component: lazyRouteComponent(() => import("./begin/BeginPage"), "BeginPage"),
});
const disclosure = createRoute({
  getParentRoute: () => staffRoute,
  path: "/utlamnanden/$id",
  component: lazyRouteComponent(() => import("./open/DisclosurePage"), "DisclosurePage"),
});
const prepare = createRoute({
  getParentRoute: () => staffRoute,
  path: "/utlamnanden/$id/forbered",
  validateSearch: search({ steg: readSlug }),
  component: lazyRouteComponent(() => import("./prepare/PreparePage"), "PreparePage"),
});
const requests = createRoute({
  getParentRoute: () => staffRoute,
  path: "/polisens-begaran",
  component: lazyRouteComponent(() => import("./requests/RequestsPage"), "RequestsPage"),
});
const request = createRoute({
  getParentRoute: () => staffRoute,
  path: "/polisens-begaran/$id",
  component: lazyRouteComponent(() => import("./requests/RequestPage"), "RequestPage"),
});

const calls = createRoute({
  getParentRoute: () => staffRoute,
  path: "/polisens-anrop",
  component: lazyRouteComponent(() => import("./calls/CallsPage"), "CallsPage"),
});

export const disclosureRoutes = [list, start, disclosure, prepare, requests, request, calls] as const;

export const disclosureNavigation: NavigationItem[] = [
  { to: "/polisens-begaran", label: "policeRequests", roles: ["coordinator"], order: 13 },
  { to: "/polisens-anrop", label: "partnerCalls", roles: ["auditor"], order: 41 },
];
