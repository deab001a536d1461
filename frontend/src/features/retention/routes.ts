import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CasePart } from "@/routing/caseParts";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { page, search } from "@/routing/search";

const runs = createRoute({
  getParentRoute: () => staffRoute,
  path: "/gallring",
  component: lazyRouteComponent(() => import("./runs/RunsPage"), "RunsPage"),
});
const run = createRoute({
  getParentRoute: () => staffRoute,
  path: "/gallring/$runId",
  validateSearch: search({ sida: page }),
  component: lazyRouteComponent(() => import("./run/RunPage"), "RunPage"),
});

const holds = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/gallringsstopp",
  component: lazyRouteComponent(() => import("./hold/HoldsPage"), "HoldsPage"),
});

export const retentionRoutes = [runs, run, holds] as const;

export const legalHoldCasePart: CasePart = {
  to: "/oro/$id/gallringsstopp",
  label: "legalHold",
  roles: ["coordinator", "handler"],
  order: 70,
};

export const retentionNavigation: NavigationItem[] = [
  { to: "/gallring", label: "retention", roles: ["auditor", "coordinator"], order: 42 },
];
