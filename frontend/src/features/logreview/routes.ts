import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { NoticeSubject } from "@/routing/noticeSubjects";
import { type NavigationItem, staffRoute } from "@/routing/parents";
import type { TaskKind } from "@/routing/taskKinds";
import { readListSearch, readReadsSearch } from "./search";

const list = createRoute({
  getParentRoute: () => staffRoute,
  path: "/loggkontroll",
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import("./list/ReviewsPage"), "ReviewsPage"),
});
const reads = createRoute({
  getParentRoute: () => staffRoute,
  path: "/loggkontroll/lasningar",
  validateSearch: readReadsSearch,
  component: lazyRouteComponent(() => import("./log/ReadsPage"), "ReadsPage"),
});
const review = createRoute({
  getParentRoute: () => staffRoute,
  path: "/loggkontroll/$id",
  component: lazyRouteComponent(() => import("./review/ReviewPage"), "ReviewPage"),
});

export const logReviewRoutes = [list, reads, review] as const;

export const logReviewNavigation: NavigationItem[] = [
  { to: "/loggkontroll", label: "logReview", roles: ["auditor"], order: 41 },
];

export const logReviewTaskKinds: TaskKind[] = [
  { kind: "explain_read", to: "/loggkontroll/$id" },
  { kind: "review_read", to: "/loggkontroll/$id" },
];

export const logReviewNoticeSubjects: NoticeSubject[] = [{ subject: "read-review", to: "/loggkontroll/$id" }];
