import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CasePart } from "@/routing/caseParts";
import { staffRoute } from "@/routing/parents";

const ofCase = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/filer",
  component: lazyRouteComponent(() => import("./case/AttachmentsPage"), "AttachmentsPage"),
});
const ofReporter = createRoute({
  getParentRoute: () => staffRoute,
  path: "/mina-oroshandelser/$id/filer",
  component: lazyRouteComponent(() => import("./mine/MyAttachmentsPage"), "MyAttachmentsPage"),
});

export const attachmentRoutes = [ofCase, ofReporter] as const;

export const attachmentParts: readonly CasePart[] = [
  { to: "/oro/$id/filer", label: "attachments", roles: ["coordinator", "handler"], order: 50 },
];
