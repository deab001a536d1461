import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute } from "@tanstack/react-router";
import { type Role, session } from "@/auth/session";

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()();

/** Parent of every page for signed-in people. Without a session the browser goes to the login and comes back here. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "staff",
  async beforeLoad({ location: wanted }) {
    if (session.now().kind !== "none") return;
    await session.signIn(wanted.href);
    // The document is being replaced; nothing of the page may be drawn meanwhile.
    await new Promise(() => {});
  },
});

/** A page in the main menu. Absent for people without any of the roles; no roles means everybody. */
export type NavigationItem = {
  to: string;
  search?: Record<string, unknown>;
  /** A key under `nav` in src/i18n. */
  label:
    | "start"
    | "concerns"
    | "myConcerns"
    | "assigned"
    | "received"
    | "recipients"
    | "register"
    | "disclosureGuide"
    | "policeRequests"
    | "observations"
    | "partnerCalls"
    | "accessLog"
    | "identityAccess"
    | "breakGlass"
    | "apiKeys"
    | "retention"
    | "restrictions"
    | "routines"
    | "accessibility"
    | "interventions"
    | "contactPaths"
    | "webhooks"
    | "civilSociety"
    | "logReview"
    | "rightsRequests"
    | "relativesSupport"
    | "trainings"
    | "staffFromHr"
    | "components";
  roles?: readonly Role[];
  order: number;
};
