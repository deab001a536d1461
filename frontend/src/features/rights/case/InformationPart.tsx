import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { type Information, informationOf, noteChange } from "./caseQueries";
import { InformationDialog } from "./InformationDialog";
import "./texts";

/** Whether the person has been told that there is a case, and if not why. */
export function InformationPart({ id }: { id: string }) {
  const { t } = useTranslation("caseRights");
  const queries = useQueryClient();
  const { data } = useQuery(informationOf(id));
  const [asking, setAsking] = useState(false);
  if (!data) return <Skeleton rows={4} />;
  const { duty, notes, mayNote } = data;
  const done = () => {
    setAsking(false);
    void noteChange(queries);
  };
  return (
    <section className="stack" aria-labelledby="information">
      <h2 id="information">{t("information.title")}</h2>
      <SummaryList
        rows={[
          {
            key: "status",
            label: t("information.title"),
            value: (
              <>
                {t(`information.status.${duty.status}`)}{" "}
                {duty.overdueDays > 0 && (
                  <Tag tone="danger">{t("information.overdue", { count: duty.overdueDays })}</Tag>
                )}
              </>
            ),
          },
          { key: "obtained", label: t("information.obtained"), value: day(duty.obtainedOn) },
          ...(duty.dueOn ? [{ key: "due", label: t("information.due"), value: day(duty.dueOn) }] : []),
        ]}
      />
      {mayNote && (
        <div className="row no-print">
          <Button onClick={() => setAsking(true)}>{t("information.note")}</Button>
        </div>
      )}
      {notes.length > 0 && <h3>{t("information.history")}</h3>}
      {notes.map((note) => (
        <Note key={note.notedAt} note={note} />
      ))}
      {asking && <InformationDialog id={id} information={data} onClose={() => setAsking(false)} onDone={done} />}
    </section>
  );
}

function Note({ note }: { note: Information["notes"][number] }) {
  const { t } = useTranslation("caseRights");
  const rows: SummaryRow[] = [
    { key: "outcome", label: moment(note.notedAt), value: t(`information.outcomeName.${note.outcome}`) },
  ];
  if (note.informedOn)
    rows.push({
      key: "on",
      label: t("information.informedOn"),
      value: `${day(note.informedOn)}${note.channel ? ` (${t(`information.channelName.${note.channel}`)})` : ""}`,
    });
  if (note.ground)
    rows.push({ key: "ground", label: t("information.ground"), value: t(`information.groundName.${note.ground}`) });
  if (note.reason) rows.push({ key: "reason", label: t("information.reason"), value: note.reason });
  if (note.reviewOn) rows.push({ key: "review", label: t("information.review"), value: day(note.reviewOn) });
  return <SummaryList compact rows={rows} />;
}
