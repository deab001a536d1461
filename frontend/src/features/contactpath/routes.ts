import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/kontaktvagar",
  component: lazyRouteComponent(() => import("./list/ContactPathsPage"), "ContactPathsPage"),
});
/** "ny" is one to be added. */
const one = createRoute({
  getParentRoute: () => staffRoute,
  path: "/kontaktvagar/$id",
  component: lazyRouteComponent(() => import("./form/ContactPathPage"), "ContactPathPage"),
});

export const contactPathRoutes = [list, one] as const;

export const contactPathNavigation: NavigationItem[] = [{ to: "/kontaktvagar", label: "contactPaths", order: 32 }];

export const contactPathPlaces = { to: "/kontaktvagar", kind: "verify_contact_path", subject: "contact-path" } as const;
