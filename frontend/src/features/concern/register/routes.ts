import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import * as v from "valibot";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const register = createRoute({
  getParentRoute: () => staffRoute,
  path: "/lamna-oro",
  validateSearch: v.object({ steg: v.fallback(v.optional(v.string()), undefined) }),
  component: lazyRouteComponent(() => import("./RegisterPage"), "RegisterPage"),
});

export const registerRoutes = [register] as const;

export const registerNavigation: NavigationItem[] = [
  { to: "/lamna-oro", label: "register", roles: ["staff", "coordinator", "handler", "sector_lead"], order: 20 },
];
