import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema.gen";
import { day, today } from "@/i18n/format";
import { Tag } from "@/ui/Tag";
import { TaskList } from "@/ui/TaskList";

export type Task = components["schemas"]["ConcernTask"];

/** In danger the first steps are taken at once; once somebody works with the case its own day rules. */
const isAtOnce = ({ kind, urgency }: Task) =>
  urgency === "immediate" && (kind === "triage_concern" || kind === "assign_concern" || kind === "assess_concern");

/** What is late first, the latest of all on top; then what is urgent; then by when it is due; without a day last. */
export function mostUrgentFirst(tasks: readonly Task[]): Task[] {
  const due = (task: Task) => (isAtOnce(task) ? "" : (task.dueOn ?? "9999"));
  return tasks.toSorted((a, b) => b.overdueDays - a.overdueDays || due(a).localeCompare(due(b)));
}

export function TasksByDay({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation("task");
  return (
    <TaskList
      label={t("list")}
      tasks={mostUrgentFirst(tasks).map((task) => ({
        id: `${task.kind}-${task.concernId}`,
        link: (
          <Link to="/oro/$id" params={{ id: task.concernId }}>
            {t(`kind.${task.kind}`)}
            <span className="visually-hidden">, {t("caseNumber", { number: task.caseNumber })}</span>
          </Link>
        ),
        about: (
          <>
            <span className="number" aria-hidden="true">
              {t("caseNumber", { number: task.caseNumber })}.
            </span>{" "}
            {t(`why.${task.kind}`)}
          </>
        ),
        status: <DueText task={task} />,
      }))}
    />
  );
}

function DueText({ task }: { task: Task }) {
  const { t } = useTranslation(["task", "ui"]);
  if (task.overdueDays > 0) return <Tag tone="danger">{t("ui:status.overdue", { count: task.overdueDays })}</Tag>;
  if (isAtOnce(task)) return <Tag tone="warning">{t("now")}</Tag>;
  if (!task.dueOn) return null;
  if (task.dueOn === today()) return <Tag tone="warning">{t("dueToday")}</Tag>;
  return <span className="muted number">{t("due", { date: day(task.dueOn) })}</span>;
}
