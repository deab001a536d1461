import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { Timeline, type TimelineEntry } from "@/ui/Timeline";
import { CODES, type Schemas } from "../codes";
import { concernHistory } from "../concernQueries";
import sv from "../sv.json";
import { whoDid } from "./who";

type Entry = Schemas["ConcernHistoryEntry"];
type EventName = keyof typeof sv.trail.event;

const nameOfEvent = (action: string): EventName => {
  const name = action.replace(/^concern\./, "").replace(".", "_");
  return name in sv.trail.event ? (name as EventName) : "other";
};
const isStatus = (code: string | null | undefined): code is Schemas["ConcernStatus"] =>
  CODES.status.some((status) => status === code);

/** Folding fewer hides more than it clears away. */
const SHORT = 3;

/** Changes of state stand out; runs of other changes are folded. */
export function History({ id }: { id: string }) {
  const { t } = useTranslation("concern");
  const { data } = useQuery(concernHistory(id));
  if (!data) return <Skeleton />;
  if (data.items.length === 0) return <EmptyState title={t("trail.historyEmpty")} />;
  const title = (entry: Entry) => t(`trail.event.${nameOfEvent(entry.action)}`);
  const by = (entry: Entry) => (entry.by ? whoDid(entry.action, entry.by.name) : t("case.reporter"));
  const entries: TimelineEntry[] = [];
  for (const [index, run] of runsOf(data.items).entries()) {
    const [first] = run;
    if (!first) continue;
    const key = `${index}-${first.action}`;
    if (isStatus(first.toStatus)) {
      const text = isStatus(first.fromStatus)
        ? t("trail.fromTo", { from: t(`code.status.${first.fromStatus}`), to: t(`code.status.${first.toStatus}`) })
        : t("trail.to", { to: t(`code.status.${first.toStatus}`) });
      entries.push({ id: key, at: first.at, title: title(first), by: by(first), content: <p>{text}</p> });
    } else if (run.length <= SHORT) {
      for (const [place, entry] of run.entries()) {
        entries.push({
          id: `${key}-${place}`,
          at: entry.at,
          title: title(entry),
          by: by(entry),
          quiet: true,
        });
      }
    } else {
      const folded = (
        <details>
          <summary>{t("trail.folded", { count: run.length - 1 })}</summary>
          <ul className="several">
            {run.slice(1).map((entry, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two of a day may be the same in all they say
              <li key={`${entry.action}-${place}`}>
                {title(entry)}, {by(entry)}, <time dateTime={entry.at}>{moment(entry.at)}</time>
              </li>
            ))}
          </ul>
        </details>
      );
      entries.push({ id: key, at: first.at, title: title(first), by: by(first), quiet: true, content: folded });
    }
  }
  return <Timeline entries={entries} label={t("trail.history")} />;
}

function runsOf(items: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of items) {
    const last = runs.at(-1);
    if (last && !isStatus(entry.toStatus) && !isStatus(last[0]?.toStatus)) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
