import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { staffRoute } from "@/routing/parents";
import { oneOf, search } from "@/routing/search";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/notiser",
  validateSearch: search({ visa: oneOf("olasta") }),
  component: lazyRouteComponent(() => import("./list/NoticesPage"), "NoticesPage"),
});
const settings = createRoute({
  getParentRoute: () => staffRoute,
  path: "/notiser/installningar",
  component: lazyRouteComponent(() => import("./settings/NoticeSettingsPage"), "NoticeSettingsPage"),
});

export const noticeRoutes = [list, settings] as const;
