import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CasePart } from "@/routing/caseParts";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { oneOf, page, search } from "@/routing/search";
import type { TaskKind } from "@/routing/taskKinds";

const year = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2099 ? value : undefined;

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/insatser",
  validateSearch: search({
    sida: page,
    niva: oneOf("general", "specific"),
    lage: oneOf("planned", "ongoing", "ended", "cancelled"),
  }),
  component: lazyRouteComponent(() => import("./group/InterventionsPage"), "InterventionsPage"),
});
const totals = createRoute({
  getParentRoute: () => staffRoute,
  path: "/insatser/ar",
  validateSearch: search({ ar: year }),
  component: lazyRouteComponent(() => import("./group/TotalsPage"), "TotalsPage"),
});
/** "ny" is one to be planned. */
const plan = createRoute({
  getParentRoute: () => staffRoute,
  path: "/insatser/$id/plan",
  component: lazyRouteComponent(() => import("./group/PlanPage"), "PlanPage"),
});
const single = createRoute({
  getParentRoute: () => staffRoute,
  path: "/insatser/$id",
  component: lazyRouteComponent(() => import("./group/InterventionPage"), "InterventionPage"),
});
const kinds = createRoute({
  getParentRoute: () => staffRoute,
  path: "/insatskatalog",
  component: lazyRouteComponent(() => import("./kind/KindsPage"), "KindsPage"),
});
/** "ny" is one to be added. */
const kind = createRoute({
  getParentRoute: () => staffRoute,
  path: "/insatskatalog/$id",
  component: lazyRouteComponent(() => import("./kind/KindPage"), "KindPage"),
});
const ofCase = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/insatser",
  component: lazyRouteComponent(() => import("./case/CaseInterventionsPage"), "CaseInterventionsPage"),
});
const planOfCase = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/insatser/ny",
  component: lazyRouteComponent(() => import("./case/PlanForPersonPage"), "PlanForPersonPage"),
});

export const interventionRoutes = [list, totals, plan, single, kinds, kind, ofCase, planOfCase] as const;

export const interventionNavigation: NavigationItem[] = [
  {
    to: "/insatser",
    label: "interventions",
    roles: ["coordinator", "handler", "sector_lead", "group_member", "police_liaison"],
    order: 33,
  },
];

export const interventionCasePart: CasePart = {
  to: "/oro/$id/insatser",
  label: "interventions",
  roles: ["coordinator", "handler"],
  order: 25,
};

export const interventionTaskKinds: TaskKind[] = [
  { kind: "follow_up_intervention", to: "/insatser/$id" },
  { kind: "follow_up_individual_intervention", to: "/oro/$id/insatser" },
];
