import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";

export const organisationRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: "/personal",
    component: lazyRouteComponent(() => import("./StaffPage"), "StaffPage"),
  }),
] as const;

export const organisationNavigation: NavigationItem[] = [
  { to: "/personal", label: "staffFromHr", roles: ["admin", "coordinator"], order: 44 },
];
