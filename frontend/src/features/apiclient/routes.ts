import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/api-nycklar",
  component: lazyRouteComponent(() => import("./list/SystemsPage"), "SystemsPage"),
});
const register = createRoute({
  getParentRoute: () => staffRoute,
  path: "/api-nycklar/nytt",
  component: lazyRouteComponent(() => import("./register/RegisterPage"), "RegisterPage"),
});
const system = createRoute({
  getParentRoute: () => staffRoute,
  path: "/api-nycklar/$id",
  component: lazyRouteComponent(() => import("./system/SystemPage"), "SystemPage"),
});
const key = createRoute({
  getParentRoute: () => staffRoute,
  path: "/api-nycklar/$id/nyckel",
  component: lazyRouteComponent(() => import("./key/KeyPage"), "KeyPage"),
});
const scopes = createRoute({
  getParentRoute: () => staffRoute,
  path: "/api-nycklar/$id/behorigheter",
  component: lazyRouteComponent(() => import("./scopes/ScopesPage"), "ScopesPage"),
});

export const apiClientRoutes = [list, register, system, key, scopes] as const;

export const apiClientNavigation: NavigationItem[] = [
  { to: "/api-nycklar", label: "apiKeys", roles: ["admin", "auditor"], order: 45 },
];
