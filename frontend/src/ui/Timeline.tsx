import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { clock, day, isDayOnly, longDay } from "@/i18n/format";
import "./Timeline.css";

export type TimelineEntry = {
  id: string;
  at: string;
  title: string;
  by?: string;
  /** Kept by the machine, such as a change of state: drawn smaller. */
  quiet?: boolean;
  content?: ReactNode;
};

/** Newest first, grouped by day. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string }) {
  const { t } = useTranslation();
  const sorted = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  const days = [...new Set(sorted.map((entry) => day(entry.at)))];
  return (
    <ol className="timeline" aria-label={label ?? t("timeline.label")}>
      {days.map((date) => (
        <li key={date}>
          <h3 className="timeline-day">
            <time dateTime={date}>{longDay(date)}</time>
          </h3>
          <ol>
            {sorted
              .filter((entry) => day(entry.at) === date)
              .map((entry) => (
                <li key={entry.id} className="timeline-entry" data-quiet={entry.quiet || undefined}>
                  <p className="timeline-title">
                    <strong>{entry.title}</strong>
                    <span className="muted">
                      {" "}
                      {isDayOnly(entry.at) ? (
                        entry.by
                      ) : (
                        <>
                          <time dateTime={entry.at}>{clock(entry.at)}</time>
                          {entry.by && `, ${entry.by}`}
                        </>
                      )}
                    </span>
                  </p>
                  {entry.content}
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
