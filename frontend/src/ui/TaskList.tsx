import type { ReactNode } from "react";
import "./TaskList.css";

export type TaskRow = { id: string; link: ReactNode; about?: ReactNode; status: ReactNode };

/** What to do, why, and by when; one link a row. `link` is the router's link. */
export function TaskList({ tasks, label }: { tasks: readonly TaskRow[]; label: string }) {
  return (
    <ul className="task-list" aria-label={label}>
      {tasks.map((task) => (
        <li key={task.id}>
          <div className="task-text">
            {task.link}
            {task.about && <div className="muted">{task.about}</div>}
          </div>
          <div className="task-status">{task.status}</div>
        </li>
      ))}
    </ul>
  );
}
