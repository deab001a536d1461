import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import * as v from "valibot";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const page = v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))), undefined);

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/begransning",
  validateSearch: v.object({ sida: page }),
  component: lazyRouteComponent(() => import("./list/RestrictionsPage"), "RestrictionsPage"),
});
const fresh = createRoute({
  getParentRoute: () => staffRoute,
  path: "/begransning/ny",
  component: lazyRouteComponent(() => import("./restrict/RestrictPage"), "RestrictPage"),
});

export const rightsRoutes = [list, fresh] as const;

export const rightsNavigation: NavigationItem[] = [
  { to: "/begransning", label: "restrictions", roles: ["auditor"], order: 43 },
];
