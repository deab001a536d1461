import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema.gen";
import { day, today } from "@/i18n/format";
import { taskKind } from "@/routing/taskKinds";
import "@/routing/taskWords/texts";
import { Tag } from "@/ui/Tag";
import { TaskList } from "@/ui/TaskList";

export type Task = components["schemas"]["Task"];

/** In the API's order: the most urgent first. */
export function TasksByDay({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation("task");
  return (
    <TaskList
      label={t("list")}
      tasks={tasks.map((task) => ({
        id: `${task.kind}-${task.subjectId}`,
        link: <TaskLink task={task} />,
        about: <About task={task} />,
        status: <DueText task={task} />,
      }))}
    />
  );
}

function TaskLink({ task }: { task: Task }) {
  const { t } = useTranslation(["task", "taskKind"]);
  const known = taskKind(task.kind);
  // Newer than this page: to be found by its number until the page is loaded anew.
  if (!known) return <>{t("newKind")}</>;
  return (
    <Link to={known.to as "/oro/$id"} params={{ id: task.subjectId }}>
      {t(`taskKind:${known.kind}.title`)}
      {task.reference && <span className="visually-hidden">, {t("caseNumber", { number: task.reference })}</span>}
    </Link>
  );
}

function About({ task }: { task: Task }) {
  const { t } = useTranslation(["task", "taskKind"]);
  const known = taskKind(task.kind);
  return (
    <>
      {task.reference && (
        <span className="number" aria-hidden={known ? "true" : undefined}>
          {t("caseNumber", { number: task.reference })}.{" "}
        </span>
      )}
      {known && t(`taskKind:${known.kind}.why`)}
    </>
  );
}

function DueText({ task }: { task: Task }) {
  const { t } = useTranslation(["task", "ui"]);
  if (task.overdueDays > 0) return <Tag tone="danger">{t("ui:status.overdue", { count: task.overdueDays })}</Tag>;
  if (task.urgent) return <Tag tone="warning">{t("now")}</Tag>;
  if (!task.dueOn) return null;
  if (task.dueOn === today()) return <Tag tone="warning">{t("dueToday")}</Tag>;
  return <span className="muted number">{t("due", { date: day(task.dueOn) })}</span>;
}
