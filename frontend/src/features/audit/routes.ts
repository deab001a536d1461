import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { readAuditSearch } from "./search";

const events = createRoute({
  getParentRoute: () => staffRoute,
  path: "/atkomstlogg",
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import("./events/EventsPage"), "EventsPage"),
});
const chain = createRoute({
  getParentRoute: () => staffRoute,
  path: "/atkomstlogg/kontroll",
  component: lazyRouteComponent(() => import("./chain/ChainPage"), "ChainPage"),
});

export const auditRoutes = [events, chain] as const;

export const auditNavigation: NavigationItem[] = [
  { to: "/atkomstlogg", label: "accessLog", roles: ["auditor"], order: 40 },
];
