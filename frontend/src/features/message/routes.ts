import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CasePart } from "@/routing/caseParts";
import type { NoticeSubject } from "@/routing/noticeSubjects";
import { staffRoute } from "@/routing/parents";
import type { TaskKind } from "@/routing/taskKinds";

const OF_CASE = "/oro/$id/meddelanden";
const OF_REPORTER = "/mina-oroshandelser/$id/meddelanden";

const ofCase = createRoute({
  getParentRoute: () => staffRoute,
  path: OF_CASE,
  component: lazyRouteComponent(() => import("./case/MessagesPage"), "MessagesPage"),
});
const ofReporter = createRoute({
  getParentRoute: () => staffRoute,
  path: OF_REPORTER,
  component: lazyRouteComponent(() => import("./mine/MyMessagesPage"), "MyMessagesPage"),
});

export const messageRoutes = [ofCase, ofReporter] as const;

export const messageCasePart: CasePart = {
  to: OF_CASE,
  label: "messages",
  roles: ["coordinator", "handler"],
  order: 40,
};

export const messageTaskKinds: TaskKind[] = [{ kind: "read_messages", to: OF_CASE }];

export const messageNoticeSubjects: NoticeSubject[] = [
  { subject: "message", to: OF_CASE },
  { subject: "my_message", to: OF_REPORTER },
];
