import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import { search } from "@/routing/search";
import { readSlug } from "./send/steps";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/overlamning",
  component: lazyRouteComponent(() => import("./open/HandOversPage"), "HandOversPage"),
});
const handOver = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/overlamning/$handOverId",
  component: lazyRouteComponent(() => import("./open/HandOverPage"), "HandOverPage"),
});
const transfer = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/overlamna",
  validateSearch: search({ steg: readSlug }),
  component: lazyRouteComponent(() => import("./send/SendPage"), "TransferPage"),
});
const referral = createRoute({
  getParentRoute: () => staffRoute,
  path: "/oro/$id/hanvisa",
  validateSearch: search({ steg: readSlug }),
  component: lazyRouteComponent(() => import("./send/SendPage"), "ReferralPage"),
});
const received = createRoute({
  getParentRoute: () => staffRoute,
  path: "/overlamnat",
  component: lazyRouteComponent(() => import("./received/ReceivedPage"), "ReceivedPage"),
});
const receivedPackage = createRoute({
  getParentRoute: () => staffRoute,
  path: "/overlamnat/$id",
  component: lazyRouteComponent(() => import("./received/PackagePage"), "PackagePage"),
});
const recipients = createRoute({
  getParentRoute: () => staffRoute,
  path: "/mottagare",
  component: lazyRouteComponent(() => import("./recipients/RecipientsPage"), "RecipientsPage"),
});
const addRecipient = createRoute({
  getParentRoute: () => staffRoute,
  path: "/mottagare/ny",
  component: lazyRouteComponent(() => import("./recipients/RecipientPages"), "AddRecipientPage"),
});
const changeRecipient = createRoute({
  getParentRoute: () => staffRoute,
  path: "/mottagare/$recipientId",
  component: lazyRouteComponent(() => import("./recipients/RecipientPages"), "ChangeRecipientPage"),
});

export const handOverRoutes = [
  list,
  handOver,
  transfer,
  referral,
  received,
  receivedPackage,
  recipients,
  addRecipient,
  changeRecipient,
] as const;

export const handOverNavigation: NavigationItem[] = [
  { to: "/overlamnat", label: "received", roles: ["handler"], order: 12 },
  { to: "/mottagare", label: "recipients", roles: ["coordinator", "admin"], order: 30 },
];
