import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const getParentRoute = () => staffRoute;

export const trainingRoutes = [
  createRoute({
    getParentRoute,
    path: "/utbildningar",
    component: lazyRouteComponent(() => import("./catalogue/TrainingsPage"), "TrainingsPage"),
  }),
  /** "ny" is one to be added. */
  createRoute({
    getParentRoute,
    path: "/utbildningar/$id",
    component: lazyRouteComponent(() => import("./catalogue/TrainingFormPage"), "TrainingFormPage"),
  }),
] as const;

export const trainingNavigation: NavigationItem[] = [{ to: "/utbildningar", label: "trainings", order: 32 }];
