import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import type { TaskKind } from "@/routing/taskKinds";

const getParentRoute = () => staffRoute;

export const civilSocietyRoutes = [
  createRoute({
    getParentRoute,
    path: "/civilsamhalle",
    component: lazyRouteComponent(() => import("./OrganisationsPage"), "OrganisationsPage"),
  }),
  /** Those that were not told of the routine. */
  createRoute({
    getParentRoute,
    path: "/civilsamhalle/rutin/$id",
    component: lazyRouteComponent(() => import("./OrganisationsPage"), "OrganisationsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/civilsamhalle/$id",
    component: lazyRouteComponent(() => import("./OrganisationPage"), "OrganisationPage"),
  }),
  /** "ny" is one to be added. */
  createRoute({
    getParentRoute,
    path: "/civilsamhalle/$id/andra",
    component: lazyRouteComponent(() => import("./ChangePage"), "ChangePage"),
  }),
];

export const civilSocietyNavigation: NavigationItem[] = [
  {
    to: "/civilsamhalle",
    label: "civilSociety",
    roles: ["staff", "coordinator", "handler", "sector_lead"],
    order: 33,
  },
];

export const civilSocietyTaskKinds: TaskKind[] = [{ kind: "brief_organisations", to: "/civilsamhalle/rutin/$id" }];
