import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/webhookar",
  component: lazyRouteComponent(() => import("./list/WebhooksPage"), "WebhooksPage"),
});
const add = createRoute({
  getParentRoute: () => staffRoute,
  path: "/webhookar/ny",
  component: lazyRouteComponent(() => import("./add/AddWebhookPage"), "AddWebhookPage"),
});
const one = createRoute({
  getParentRoute: () => staffRoute,
  path: "/webhookar/$id",
  component: lazyRouteComponent(() => import("./one/WebhookPage"), "WebhookPage"),
});

export const webhookRoutes = [list, add, one] as const;

export const webhookNavigation: NavigationItem[] = [
  { to: "/webhookar", label: "webhooks", roles: ["admin", "auditor"], order: 46 },
];

export const webhookNoticeSubject = { subject: "webhook", to: "/webhookar/$id" } as const;
