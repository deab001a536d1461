import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { search, text } from "@/routing/search";

const register = createRoute({
  getParentRoute: () => staffRoute,
  path: "/lamna-oro",
  validateSearch: search({ steg: text }),
  component: lazyRouteComponent(() => import("./RegisterPage"), "RegisterPage"),
});

export const registerRoutes = [register] as const;

export const registerNavigation: NavigationItem[] = [
  { to: "/lamna-oro", label: "register", roles: ["staff", "coordinator", "handler", "sector_lead"], order: 20 },
];
