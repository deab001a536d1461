import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { NoticeSubject } from "@/routing/noticeSubjects";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { matching, search } from "@/routing/search";
import type { TaskKind } from "@/routing/taskKinds";

const getParentRoute = () => staffRoute;
const asOf = search({ datum: matching(/^20\d\d-\d\d-\d\d$/) });

export const trainingRoutes = [
  createRoute({
    getParentRoute,
    path: "/utbildningar",
    component: lazyRouteComponent(() => import("./catalogue/TrainingsPage"), "TrainingsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/mina",
    component: lazyRouteComponent(() => import("./own/OwnPage"), "OwnPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/tackning",
    validateSearch: asOf,
    component: lazyRouteComponent(() => import("./coverage/CoveragePage"), "CoveragePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/tackning/$id",
    validateSearch: asOf,
    component: lazyRouteComponent(() => import("./coverage/TrainingCoveragePage"), "TrainingCoveragePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/krav",
    component: lazyRouteComponent(() => import("./requirement/RequirementsPage"), "RequirementsPage"),
  }),
  /** "ny" is one to be added. */
  createRoute({
    getParentRoute,
    path: "/utbildningar/krav/$id",
    component: lazyRouteComponent(() => import("./requirement/RequirementPage"), "RequirementPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/nyckelpersoner",
    component: lazyRouteComponent(() => import("./coverage/KeyPersonsPage"), "KeyPersonsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/tillfallen",
    component: lazyRouteComponent(() => import("./session/SessionsPage"), "SessionsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/tillfallen/$id",
    component: lazyRouteComponent(() => import("./session/SessionPage"), "SessionPage"),
  }),
  /** "ny" is one to be planned. */
  createRoute({
    getParentRoute,
    path: "/utbildningar/tillfallen/$id/plan",
    component: lazyRouteComponent(() => import("./session/PlanPage"), "PlanPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/utbildningar/koppla",
    component: lazyRouteComponent(() => import("./reference/ReferencesPage"), "ReferencesPage"),
  }),
  /** "ny" is one to be added. */
  createRoute({
    getParentRoute,
    path: "/utbildningar/$id",
    component: lazyRouteComponent(() => import("./catalogue/TrainingFormPage"), "TrainingFormPage"),
  }),
] as const;

export const trainingNavigation: NavigationItem[] = [{ to: "/utbildningar", label: "trainings", order: 32 }];

export const trainingTaskKinds: TaskKind[] = [
  { kind: "settle_training_references", to: "/utbildningar/koppla" },
  { kind: "take_training", to: "/utbildningar/mina" },
];

export const trainingNoticeSubject: NoticeSubject = { subject: "training-session", to: "/utbildningar/tillfallen/$id" };
