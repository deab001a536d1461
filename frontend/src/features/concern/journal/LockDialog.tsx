import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, Problem } from "@/api/problem";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Notice } from "@/ui/Notice";
import { useToast } from "@/ui/Toast";
import { type JournalEntry, journal } from "../concernQueries";

type Props = { concernId: string; entry: JournalEntry; onClose(): void; onLocked(): void };

/** The only confirmation in the journal: a lock is for ever. */
export function LockDialog({ concernId, entry, onClose, onLocked }: Props) {
  const { t } = useTranslation(["concern", "ui"]);
  const say = useToast();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const lock = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      await journal.lock(concernId, entry);
      say(t("journal.locked"));
      onLocked();
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      // Written in another tab meanwhile: the text below becomes the new one before it is asked again.
      if (isProblem(error, "stale-version") || isProblem(error, "illegal-transition")) onLocked();
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      open
      title={t("journal.lockTitle", { date: day(entry.occurredOn) })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={pending} onClick={() => void lock()}>
            {t("journal.lockConfirm")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      {problem && (
        <Notice kind="danger" title={problem.status === 0 ? t("send.unreachableTitle") : problem.message} live>
          <p>{problem.status === 0 ? t("send.unavailable") : problem.detail}</p>
        </Notice>
      )}
      <p>{t("journal.lockText")}</p>
      <blockquote className="journal-text journal-quote">{entry.text}</blockquote>
    </Dialog>
  );
}
