import { accessibilityNavigation, accessibilityRoutes, accessibilityTaskKinds } from "@/features/accessibility/routes";
import { apiClientNavigation, apiClientRoutes } from "@/features/apiclient/routes";
import { apiClientTaskKinds } from "@/features/apiclient/taskKinds";
import { attachmentParts, attachmentRoutes } from "@/features/attachment/routes";
import { auditNavigation, auditRoutes } from "@/features/audit/routes";
import { civilSocietyNavigation, civilSocietyRoutes, civilSocietyTaskKinds } from "@/features/civilsociety/routes";
import { mineNavigation, mineRoutes } from "@/features/concern/mine/routes";
import { registerNavigation, registerRoutes } from "@/features/concern/register/routes";
import { concernNavigation, concernRoutes } from "@/features/concern/routes";
import { concernTaskKinds } from "@/features/concern/taskKinds";
import { contactPathNavigation, contactPathPlaces, contactPathRoutes } from "@/features/contactpath/routes";
import { disclosureNavigation, disclosureRoutes } from "@/features/disclosure/routes";
import { disclosureCasePart, disclosureSubjects, disclosureTaskKinds } from "@/features/disclosure/taskKinds";
import { handOverNavigation, handOverRoutes } from "@/features/handover/routes";
import { handOverCasePart, handOverTaskKinds } from "@/features/handover/taskKinds";
import {
  identityCaseParts,
  identityNavigation,
  identityNoticeSubjects,
  identityRoutes,
  identityTaskKinds,
} from "@/features/identity/routes";
import {
  interventionCasePart,
  interventionNavigation,
  interventionRoutes,
  interventionTaskKinds,
} from "@/features/intervention/routes";
import { legalBasisNavigation, legalBasisRoutes } from "@/features/legalbasis/routes";
import {
  logReviewNavigation,
  logReviewNoticeSubjects,
  logReviewRoutes,
  logReviewTaskKinds,
} from "@/features/logreview/routes";
import { messageCasePart, messageNoticeSubjects, messageRoutes, messageTaskKinds } from "@/features/message/routes";
import { noticeRoutes } from "@/features/notice/routes";
import { organisationNavigation, organisationRoutes } from "@/features/organisation/routes";
import {
  supportNavigation,
  supportNoticeSubjects,
  supportRoutes,
  supportTaskKinds,
} from "@/features/relativesupport/routes";
import { legalHoldCasePart, retentionNavigation, retentionRoutes } from "@/features/retention/routes";
import {
  rightsCasePart,
  rightsNavigation,
  rightsNoticeSubjects,
  rightsRoutes,
  rightsTaskKinds,
} from "@/features/rights/routes";
import {
  routineCasePart,
  routineNavigation,
  routineNoticeSubjects,
  routineRoutes,
  routineTaskKinds,
} from "@/features/routine/routes";
import { situationNavigation, situationRoutes, situationTaskKinds } from "@/features/situation/routes";
import { taskNavigation, taskRoutes } from "@/features/task/routes";
import {
  trainingNavigation,
  trainingNoticeSubject,
  trainingRoutes,
  trainingTaskKinds,
} from "@/features/training/routes";
import { webhookNavigation, webhookNoticeSubject, webhookRoutes } from "@/features/webhook/routes";
import { provideCaseParts } from "@/routing/caseParts";
import { provideNoticeSubjects } from "@/routing/noticeSubjects";
import type { NavigationItem } from "@/routing/parents";
import { provideTaskKinds } from "@/routing/taskKinds";

/** Every feature's pages and menu entries; the one place that knows them all. */
export const featureRoutes = [
  ...taskRoutes,
  ...concernRoutes,
  ...registerRoutes,
  ...mineRoutes,
  ...legalBasisRoutes,
  ...handOverRoutes,
  ...noticeRoutes,
  ...disclosureRoutes,
  ...auditRoutes,
  ...apiClientRoutes,
  ...retentionRoutes,
  ...attachmentRoutes,
  ...identityRoutes,
  ...messageRoutes,
  ...rightsRoutes,
  ...accessibilityRoutes,
  ...situationRoutes,
  ...routineRoutes,
  ...contactPathRoutes,
  ...civilSocietyRoutes,
  ...logReviewRoutes,
  ...interventionRoutes,
  ...webhookRoutes,
  ...supportRoutes,
  ...trainingRoutes,
  ...organisationRoutes,
] as const;

export const navigation: readonly NavigationItem[] = [
  ...taskNavigation,
  ...concernNavigation,
  ...registerNavigation,
  ...mineNavigation,
  ...legalBasisNavigation,
  ...handOverNavigation,
  ...disclosureNavigation,
  ...auditNavigation,
  ...apiClientNavigation,
  ...retentionNavigation,
  ...identityNavigation,
  ...rightsNavigation,
  ...accessibilityNavigation,
  ...situationNavigation,
  ...routineNavigation,
  ...contactPathNavigation,
  ...civilSocietyNavigation,
  ...logReviewNavigation,
  ...interventionNavigation,
  ...webhookNavigation,
  ...supportNavigation,
  ...trainingNavigation,
  ...organisationNavigation,
].sort((a, b) => a.order - b.order);

/** What features beside the concern add to its page. */
provideCaseParts([
  ...identityCaseParts,
  handOverCasePart,
  disclosureCasePart,
  ...attachmentParts,
  messageCasePart,
  rightsCasePart,
  legalHoldCasePart,
  routineCasePart,
  interventionCasePart,
]);

/** Where notices lead, by what they are about. */
provideNoticeSubjects([
  { subject: "concern", to: "/oro/$id" },
  { subject: "received-hand-over", to: "/overlamnat/$id" },
  ...disclosureSubjects,
  ...identityNoticeSubjects,
  ...messageNoticeSubjects,
  contactPathPlaces,
  ...routineNoticeSubjects,
  ...logReviewNoticeSubjects,
  ...rightsNoticeSubjects,
  webhookNoticeSubject,
  ...supportNoticeSubjects,
  trainingNoticeSubject,
]);

/** What features put under "Att göra": where each kind of task is done. */
provideTaskKinds([
  ...concernTaskKinds,
  ...handOverTaskKinds,
  ...disclosureTaskKinds,
  ...apiClientTaskKinds,
  ...identityTaskKinds,
  ...messageTaskKinds,
  ...accessibilityTaskKinds,
  ...situationTaskKinds,
  ...routineTaskKinds,
  ...civilSocietyTaskKinds,
  contactPathPlaces,
  ...logReviewTaskKinds,
  ...rightsTaskKinds,
  ...interventionTaskKinds,
  ...supportTaskKinds,
  ...trainingTaskKinds,
]);
