import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import * as v from "valibot";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const mine = createRoute({
  getParentRoute: () => staffRoute,
  path: "/mina-oroshandelser",
  validateSearch: v.object({
    sida: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))), undefined),
  }),
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
