import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const guide = createRoute({
  getParentRoute: () => staffRoute,
  path: "/far-jag-lamna-ut",
  component: lazyRouteComponent(() => import("./guide/GuidePage"), "GuidePage"),
});

export const legalBasisRoutes = [guide] as const;

/** For everybody: whoever wonders should be able to ask. */
export const legalBasisNavigation: NavigationItem[] = [
  { to: "/far-jag-lamna-ut", label: "disclosureGuide", order: 25 },
];
