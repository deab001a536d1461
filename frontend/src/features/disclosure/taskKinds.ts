import type { CasePart } from "@/routing/caseParts";
import type { NoticeSubject } from "@/routing/noticeSubjects";
import type { TaskKind } from "@/routing/taskKinds";

export const disclosureCasePart: CasePart = {
  to: "/oro/$id/utlamnande",
  label: "disclosure",
  roles: ["coordinator", "handler"],
  order: 30,
};

export const disclosureTaskKinds: TaskKind[] = [
  { kind: "prepare_disclosure", to: "/utlamnanden/$id" },
  { kind: "approve_disclosure", to: "/utlamnanden/$id" },
  { kind: "send_disclosure", to: "/utlamnanden/$id" },
  { kind: "tell_of_disclosure_correction", to: "/utlamnanden/$id" },
  { kind: "answer_police_request", to: "/polisens-begaran/$id" },
];

export const disclosureSubjects: NoticeSubject[] = [
  { subject: "disclosure", to: "/utlamnanden/$id" },
  { subject: "police-request", to: "/polisens-begaran/$id" },
];
