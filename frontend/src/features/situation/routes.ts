import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import type { TaskKind } from "@/routing/taskKinds";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/iakttagelser",
  component: lazyRouteComponent(() => import("./observations/ObservationsPage"), "ObservationsPage"),
});
const observation = createRoute({
  getParentRoute: () => staffRoute,
  path: "/iakttagelser/$id",
  component: lazyRouteComponent(() => import("./observations/ObservationPage"), "ObservationPage"),
});

export const situationRoutes = [list, observation] as const;

export const situationNavigation: NavigationItem[] = [
  { to: "/iakttagelser", label: "observations", roles: ["coordinator"], order: 14 },
];

export const situationTaskKinds: TaskKind[] = [{ kind: "handle_observation", to: "/iakttagelser/$id" }];
