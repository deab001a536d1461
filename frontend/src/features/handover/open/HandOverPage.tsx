import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/auth/session";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { ActionDialog, type Values } from "../ActionDialog";
import { type Action, type HandOver, handOverById, noteChange, type Schemas, steps } from "../handOverQueries";
import "../handover.css";
import { PackageContents } from "../PackageContents";
import "../texts";
import { HandOverFacts } from "./HandOverFacts";

const SEND: Partial<Record<Action, (id: string, handOver: HandOver, values: Values) => Promise<unknown>>> = {
  approve: (id, handOver) => steps.approve(id, handOver),
  refuse: (id, handOver, { reason }) => steps.refuse(id, handOver, { reason: reason.trim() }),
  take_back: (id, handOver, { reason }) => steps.takeBack(id, handOver, { reason: reason.trim() }),
  note_acknowledgement: (id, handOver, { answeredOn, receivedBy }) =>
    steps.noteAcknowledgement(id, handOver, { answeredOn, receivedBy: receivedBy.trim() }),
  note_rejection: (id, handOver, { answeredOn, reason }) =>
    steps.noteRejection(id, handOver, { answeredOn, reason: reason.trim() }),
  tell_of_correction: (id, handOver) => steps.tellOfCorrection(id, handOver),
  give_feedback: (id, handOver, { investigation }) =>
    steps.giveFeedback(id, handOver, { investigation: investigation as Schemas["Investigation"] }),
};
/** The order in which they are offered; the first is the one to do. */
const ORDER = Object.keys(SEND) as Action[];

/** One hand-over as the case sees it. Opening it is logged. */
export function HandOverPage() {
  const { t } = useTranslation("handover");
  const person = usePerson();
  const queries = useQueryClient();
  const { id, handOverId } = useParams({ strict: false }) as { id: string; handOverId: string };
  const query = useQuery(handOverById(id, handOverId));
  const [asking, setAsking] = useState<Action>();
  if (!query.data) return <Skeleton rows={8} />;
  const { handOver, contents } = query.data;
  const reload = () => {
    setAsking(undefined);
    void noteChange(queries);
  };
  const possible = ORDER.filter((action) => handOver.allowedActions.includes(action));
  const ask = asking && SEND[asking];
  return (
    <article className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id/overlamning" params={{ id }}>
            {t("list.title")}
          </Link>
        }
        title={t(`open.title_${handOver.kind}`, { recipient: handOver.recipient })}
      />
      <p className="muted">{t("open.logged")}</p>
      {handOver.correctedAt && (
        <Notice kind={handOver.toldOfCorrectionAt ? "note" : "warning"}>
          <p>{t("open.corrected", { date: day(handOver.correctedAt) })}</p>
          <p>{t(handOver.toldOfCorrectionAt ? "open.told" : "open.notTold")}</p>
        </Notice>
      )}
      {handOver.status === "proposed" && handOver.proposedBy.id === person.id && (
        <Notice>
          <p>{t("open.own")}</p>
        </Notice>
      )}
      {possible.length > 0 && (
        <div className="row no-print">
          {possible.map((action, index) => (
            <Button key={action} kind={index === 0 ? "primary" : "secondary"} onClick={() => setAsking(action)}>
              {t(`do.${action}.button`)}
            </Button>
          ))}
        </div>
      )}
      {contents ? (
        <section className="stack" aria-labelledby="contents">
          <h2 id="contents">{t("open.contents")}</h2>
          <PackageContents contents={contents} />
        </section>
      ) : (
        <p>{t("open.gone")}</p>
      )}
      <HandOverFacts view={query.data} />
      {asking && ask && (
        <ActionDialog
          action={asking}
          send={(values) => ask(id, handOver, values)}
          onClose={() => setAsking(undefined)}
          onDone={reload}
          onReload={reload}
        />
      )}
    </article>
  );
}
