import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { Tag } from "@/ui/Tag";
import { type Concern, type JournalEntry, journalPages } from "../concernQueries";
import "./journal.css";
import { LockDialog } from "./LockDialog";

/** Reading the journal is logged on its own, so it is fetched when the tab is opened and not before. */
export function JournalPanel({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  const journal = useInfiniteQuery(journalPages(concern.id));
  const queries = useQueryClient();
  const [locking, setLocking] = useState<JournalEntry>();
  if (!journal.data) return <Skeleton />;
  const entries = journal.data.pages.flatMap((page) => page.items);
  const mayWrite = concern.allowedActions.includes("write_journal");
  const write = mayWrite && (
    <Link className="button button-secondary" to="/oro/$id/journal/ny" params={{ id: concern.id }}>
      <Icon name="pen" /> {t("journal.write")}
    </Link>
  );
  if (entries.length === 0) {
    return (
      <EmptyState title={t("journal.emptyTitle")} action={write}>
        <p>{t("journal.emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      {write && <div className="row no-print">{write}</div>}
      <ol className="journal" aria-label={t("journal.list")}>
        {entries.map((entry) => (
          <li key={entry.id} id={`anteckning-${entry.id}`}>
            <Entry
              entry={entry}
              concern={concern}
              corrected={entries.find(({ id }) => id === entry.corrects)}
              mayWrite={mayWrite}
              onLock={() => setLocking(entry)}
            />
          </li>
        ))}
      </ol>
      {journal.hasNextPage && (
        <Button pending={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()}>
          {t("journal.more")}
        </Button>
      )}
      {locking && (
        <LockDialog
          concernId={concern.id}
          entry={entries.find(({ id }) => id === locking.id) ?? locking}
          onClose={() => setLocking(undefined)}
          onLocked={() => void queries.invalidateQueries({ queryKey: journalPages(concern.id).queryKey })}
        />
      )}
    </div>
  );
}

type EntryProps = {
  entry: JournalEntry;
  concern: Concern;
  corrected: JournalEntry | undefined;
  mayWrite: boolean;
  onLock(): void;
};

function Entry({ entry, concern, corrected, mayWrite, onLock }: EntryProps) {
  const { t } = useTranslation("concern");
  const date = day(entry.occurredOn);
  const named = (action: string) => t("journal.actionsFor", { action, date });
  const locked = entry.state === "locked";
  return (
    <article className="journal-entry">
      <p className="journal-head">
        <strong>{t(`code.journalKind.${entry.kind}`)}</strong> <time dateTime={entry.occurredOn}>{date}</time>
        <Tag tone={locked ? "neutral" : "warning"}>
          {locked && entry.lockedAt
            ? t("journal.stateLocked", { at: moment(entry.lockedAt) })
            : t("journal.stateWorking")}
        </Tag>
      </p>
      {corrected && (
        <p>
          <a href={`#anteckning-${corrected.id}`}>{t("journal.corrects", { date: day(corrected.occurredOn) })}</a>
        </p>
      )}
      <p className="journal-text">{entry.text}</p>
      <p className="muted">
        {entry.by.name ?? t("case.unknownPerson")}, <time dateTime={entry.writtenAt}>{moment(entry.writtenAt)}</time>
      </p>
      <div className="row no-print">
        {entry.mayEdit && (
          <>
            <Link
              className="button button-secondary button-small"
              to="/oro/$id/journal/$entryId"
              params={{ id: concern.id, entryId: entry.id }}
              aria-label={named(t("journal.edit"))}
            >
              {t("journal.edit")}
            </Link>
            <Button small icon={<Icon name="lock" />} aria-label={named(t("journal.lock"))} onClick={onLock}>
              {t("journal.lock")}
            </Button>
          </>
        )}
        {locked && mayWrite && (
          <Link
            className="button button-quiet button-small"
            to="/oro/$id/journal/ny"
            params={{ id: concern.id }}
            search={{ rattar: entry.id }}
            aria-label={named(t("journal.correct"))}
          >
            {t("journal.correct")}
          </Link>
        )}
      </div>
    </article>
  );
}
