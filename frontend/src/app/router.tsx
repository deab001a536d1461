import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute, staffRoute } from "@/routing/parents";
import { Skeleton } from "@/ui/Skeleton";
import { CallbackPage } from "./CallbackPage";
import { ErrorPage, NoSuchAddressPage, NotFoundPage } from "./ErrorPage";
import { featureRoutes } from "./features";
import { SignedOutPage } from "./SignedOutPage";
import { StaffLayout } from "./StaffLayout";

rootRoute.update({ notFoundComponent: NoSuchAddressPage });
staffRoute.update({ component: StaffLayout, errorComponent: ErrorPage });

const frontDoor = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/start" });
  },
});
const callback = createRoute({ getParentRoute: () => rootRoute, path: "/auth/callback", component: CallbackPage });
const signedOut = createRoute({ getParentRoute: () => rootRoute, path: "/utloggad", component: SignedOutPage });
const components = createRoute({
  getParentRoute: () => rootRoute,
  path: "/komponenter",
  component: __COMPONENT_PAGE__
    ? lazyRouteComponent(() => import("./components/ComponentsPage"), "ComponentsPage")
    : NoSuchAddressPage,
});

const routeTree = rootRoute.addChildren([
  frontDoor,
  callback,
  signedOut,
  components,
  staffRoute.addChildren([...featureRoutes]),
]);

export function newRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  });
  // The router's own scroll restoration writes to sessionStorage, which stays empty here.
  router.subscribe("onResolved", ({ pathChanged }) => {
    if (pathChanged) scrollTo(0, 0);
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
