import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { me, myTasks } from "../queries";
import "../texts";
import { OwnConcerns } from "./OwnConcerns";
import { SaveDays } from "./SaveDays";
import "./start.css";
import { TasksByDay } from "./TasksByDay";

/** Those who hand in concerns (Lämna oro), and those who get work with them. */
const REPORTERS = ["staff", "coordinator", "handler", "sector_lead"] as const;
const CASEWORKERS = ["coordinator", "handler"] as const;

export function StartPage() {
  const { t } = useTranslation("task");
  const person = usePerson();
  useQuery(me());
  const tasks = useQuery(myTasks());
  const reports = hasAnyRole(person, REPORTERS);
  const getsWork = hasAnyRole(person, CASEWORKERS);
  const waiting = tasks.data && tasks.data.items.length > 0;
  const lead = waiting ? t("lead") : getsWork || !reports ? t("leadNothing") : t("leadStaff");
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={tasks.data ? lead : undefined}
        actions={
          reports && (
            <Link to="/lamna-oro" className={waiting ? "button button-secondary" : "button button-primary"}>
              {t("register")}
            </Link>
          )
        }
      />
      {!tasks.data ? (
        <Skeleton />
      ) : waiting ? (
        <TasksByDay tasks={tasks.data.items} />
      ) : (
        <EmptyState title={t("emptyTitle")}>
          <p>{t(getsWork ? "emptyText" : reports ? "emptyTextStaff" : "emptyTextOther")}</p>
        </EmptyState>
      )}
      {reports && tasks.data && <OwnConcerns />}
      {tasks.data && <SaveDays />}
    </div>
  );
}
