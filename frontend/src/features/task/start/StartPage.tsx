import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { Tag } from "@/ui/Tag";
import { TaskList } from "@/ui/TaskList";
import { me, myTasks } from "../queries";
import "../texts";

export function StartPage() {
  const { t } = useTranslation(["task", "ui"]);
  useQuery(me());
  const tasks = useQuery(myTasks());
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      {!tasks.data ? (
        <Skeleton />
      ) : tasks.data.items.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <TaskList
          label={t("list")}
          tasks={tasks.data.items.map((task) => ({
            id: `${task.kind}-${task.concernId}`,
            link: (
              <Link to="/oro/$id" params={{ id: task.concernId }}>
                {t(`kind.${task.kind}`)}
              </Link>
            ),
            about: t("caseNumber", { number: task.caseNumber }),
            status:
              task.overdueDays > 0 ? (
                <Tag tone="danger">{t("ui:status.overdue", { count: task.overdueDays })}</Tag>
              ) : task.dueOn ? (
                <span className="muted number">{t("due", { date: day(task.dueOn) })}</span>
              ) : null,
          }))}
        />
      )}
    </div>
  );
}
