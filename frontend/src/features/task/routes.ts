import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const start = createRoute({
  getParentRoute: () => staffRoute,
  path: "/start",
  component: lazyRouteComponent(() => import("./start/StartPage"), "StartPage"),
});

export const taskRoutes = [start] as const;

export const taskNavigation: NavigationItem[] = [{ to: "/start", label: "start", order: 0 }];
