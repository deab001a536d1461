import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import * as v from "valibot";
import { staffRoute } from "@/routing/parents";

const NoticeSearch = v.object({ visa: v.fallback(v.optional(v.literal("olasta")), undefined) });

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/notiser",
  validateSearch: (search: Record<string, unknown>) => v.parse(NoticeSearch, search),
  component: lazyRouteComponent(() => import("./list/NoticesPage"), "NoticesPage"),
});
const settings = createRoute({
  getParentRoute: () => staffRoute,
  path: "/notiser/installningar",
  component: lazyRouteComponent(() => import("./settings/NoticeSettingsPage"), "NoticeSettingsPage"),
});

export const noticeRoutes = [list, settings] as const;
