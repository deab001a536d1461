import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CasePart } from "@/routing/caseParts";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import type { TaskKind } from "@/routing/taskKinds";

/** What is written after the question mark: which version, which edition, which two versions. */
const search = ({ version, utgava, fran }: Record<string, unknown>) => ({
  ...(typeof version === "string" && { version }),
  ...(typeof utgava === "string" && { utgava }),
  ...(typeof fran === "string" && { fran }),
});

const getParentRoute = () => staffRoute;

export const routineRoutes = [
  createRoute({
    getParentRoute,
    path: "/rutiner",
    component: lazyRouteComponent(() => import("./list/RoutinesPage"), "RoutinesPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/rutiner/$id",
    validateSearch: search,
    component: lazyRouteComponent(() => import("./read/ReadPage"), "ReadPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/rutiner/$id/kvitteringar",
    component: lazyRouteComponent(() => import("./coverage/CoveragePage"), "CoveragePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/rutiner/$id/arbete",
    component: lazyRouteComponent(() => import("./work/WorkPage"), "WorkPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/rutiner/$id/skriv",
    component: lazyRouteComponent(() => import("./write/WritePage"), "WritePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/rutiner/$id/jamfor",
    validateSearch: search,
    component: lazyRouteComponent(() => import("./compare/ComparePage"), "ComparePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/oro/$id/rutin",
    component: lazyRouteComponent(() => import("./followed/FollowedPage"), "FollowedPage"),
  }),
] as const;

export const routineCasePart: CasePart = {
  to: "/oro/$id/rutin",
  label: "routine",
  roles: ["coordinator", "handler"],
  order: 5,
};

export const routineNavigation: NavigationItem[] = [
  {
    to: "/rutiner",
    label: "routines",
    roles: ["staff", "coordinator", "handler", "sector_lead", "admin", "group_member", "police_liaison"],
    order: 22,
  },
];

export const routineNoticeSubjects = [{ subject: "routine", to: "/rutiner/$id" }] as const;

export const routineTaskKinds: TaskKind[] = [
  { kind: "acknowledge_routine", to: "/rutiner/$id" },
  { kind: "approve_routine", to: "/rutiner/$id/arbete" },
  { kind: "publish_routine", to: "/rutiner/$id/arbete" },
  { kind: "review_routine", to: "/rutiner/$id/arbete" },
];
