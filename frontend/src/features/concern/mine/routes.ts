import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { page, search } from "@/routing/search";

const mine = createRoute({
  getParentRoute: () => staffRoute,
  path: "/mina-oroshandelser",
  validateSearch: search({ sida: page }),
  component: lazyRouteComponent(() => import("./MyConcernsPage"), "MyConcernsPage"),
});

export const mineRoutes = [mine] as const;

export const mineNavigation: NavigationItem[] = [
  {
    to: "/mina-oroshandelser",
    label: "myConcerns",
    roles: ["staff", "coordinator", "handler", "sector_lead"],
    order: 21,
  },
];
