import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import type { TaskKind } from "@/routing/taskKinds";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/tillganglighet",
  component: lazyRouteComponent(() => import("./FeedbackPage"), "FeedbackPage"),
});

export const accessibilityRoutes = [list] as const;

export const accessibilityNavigation: NavigationItem[] = [
  { to: "/tillganglighet", label: "accessibility", roles: ["coordinator", "admin"], order: 46 },
];

export const accessibilityTaskKinds: TaskKind[] = [{ kind: "handle_accessibility_feedback", to: "/tillganglighet" }];
