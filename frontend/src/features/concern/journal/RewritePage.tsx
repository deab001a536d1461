import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { day } from "@/i18n/format";
import { ConflictView } from "@/ui/ConflictView";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import type { Schemas } from "../codes";
import { type JournalEntry, journal, journalPages, noteStep } from "../concernQueries";
import { JournalForm, type JournalText } from "./JournalForm";
import { JournalPage } from "./JournalPage";

const route = getRouteApi("/staff/oro/$id/journal/$entryId");

export function RewritePage() {
  const { t } = useTranslation("concern");
  const { id, entryId } = route.useParams();
  const { data } = useInfiniteQuery(journalPages(id));
  const entry = data?.pages.flatMap((page) => page.items).find((candidate) => candidate.id === entryId);
  return (
    <JournalPage id={id} title={t("journal.titleEdit")} lead={t("journal.lead")}>
      {!data ? (
        <Skeleton />
      ) : entry?.mayEdit ? (
        <Rewrite key={entryId} concernId={id} read={entry} />
      ) : (
        <Notice kind="warning">
          <p>{t("journal.gone")}</p>
        </Notice>
      )}
    </JournalPage>
  );
}

const textOf = ({ kind, occurredOn, text }: JournalEntry): JournalText => ({ kind, occurredOn, text });

export function Rewrite({ concernId, read }: { concernId: string; read: JournalEntry }) {
  const { t } = useTranslation("concern");
  const queries = useQueryClient();
  // What the person began from stays until they have seen the newer version.
  const before = useRef(read);
  const newest = useRef(read);
  const save = async (written: JournalText) => {
    const body = { ...written, kind: written.kind as Schemas["JournalKind"] };
    try {
      await journal.rewrite(concernId, newest.current, body);
    } catch (error) {
      if (isProblem(error, "stale-version")) {
        before.current = newest.current;
        newest.current = await entryNow();
      }
      throw error;
    }
    noteStep(queries, concernId);
  };
  const entryNow = async (): Promise<JournalEntry> => {
    const { pages } = await queries.fetchInfiniteQuery({ ...journalPages(concernId), staleTime: 0 });
    return pages.flatMap((page) => page.items).find(({ id }) => id === read.id) ?? newest.current;
  };
  return (
    <JournalForm
      concernId={concernId}
      draftKey={`entry-${concernId}-${read.id}`}
      start={textOf(read)}
      save={save}
      conflict={(written, again, cancel) => {
        const kind = (code: string) => t(`code.journalKind.${code as Schemas["JournalKind"]}`);
        const [was, is] = [before.current, newest.current];
        const kinds = new Map([was.kind, written.kind, is.kind].map((code) => [kind(code), code]));
        return (
          <ConflictView
            by={{ name: is.by.name ?? t("case.unknownPerson"), at: is.writtenAt }}
            fields={[
              {
                key: "kind",
                label: t("journal.kind"),
                before: kind(was.kind),
                yours: kind(written.kind),
                theirs: kind(is.kind),
              },
              {
                key: "occurredOn",
                label: t("journal.occurredOn"),
                before: day(was.occurredOn),
                yours: day(written.occurredOn),
                theirs: day(is.occurredOn),
              },
              { key: "text", label: t("journal.text"), before: was.text, yours: written.text, theirs: is.text },
            ]}
            onCancel={cancel}
            onUse={(picked) =>
              again({
                kind: kinds.get(picked.kind ?? "") ?? written.kind,
                occurredOn: picked.occurredOn ?? written.occurredOn,
                text: picked.text ?? written.text,
              })
            }
          />
        );
      }}
    />
  );
}
