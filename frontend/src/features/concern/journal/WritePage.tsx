import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { today } from "@/i18n/format";
import type { Schemas } from "../codes";
import { journal, journalPages, noteStep } from "../concernQueries";
import { JournalForm, type JournalText } from "./JournalForm";
import { JournalPage } from "./JournalPage";

const route = getRouteApi("/staff/oro/$id/journal/ny");

export function WritePage() {
  const { t } = useTranslation("concern");
  const { id } = route.useParams();
  const { rattar } = route.useSearch();
  const queries = useQueryClient();
  const key = useIdempotencyKey();
  const start: JournalText = { kind: "note", occurredOn: today(), text: "" };
  const save = async (written: JournalText) => {
    await journal.write(id, key.header(), {
      ...written,
      kind: written.kind as Schemas["JournalKind"],
      ...(rattar ? { corrects: rattar } : {}),
    });
    key.renew();
    noteStep(queries, id);
  };
  return (
    <JournalPage
      id={id}
      title={t(rattar ? "journal.titleCorrect" : "journal.title")}
      lead={t(rattar ? "journal.correctLead" : "journal.lead")}
    >
      {rattar && <Original concernId={id} entryId={rattar} />}
      <JournalForm
        key={rattar ?? "new"}
        concernId={id}
        draftKey={rattar ? `fix-${id}-${rattar}` : `journal-${id}`}
        start={start}
        save={save}
      />
    </JournalPage>
  );
}

function Original({ concernId, entryId }: { concernId: string; entryId: string }) {
  const { t } = useTranslation("concern");
  const { data } = useInfiniteQuery(journalPages(concernId));
  const entry = data?.pages.flatMap((page) => page.items).find(({ id }) => id === entryId);
  if (!entry) return null;
  return (
    <section aria-labelledby="original">
      <h2 id="original">{t("journal.original")}</h2>
      <blockquote className="journal-text journal-quote">{entry.text}</blockquote>
    </section>
  );
}
