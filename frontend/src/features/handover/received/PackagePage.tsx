import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { ActionDialog, type Values } from "../ActionDialog";
import { BasisName } from "../BasisName";
import { type Action, answers, noteChange, type Received, receivedById, type Schemas } from "../handOverQueries";
import "../handover.css";
import { PackageContents } from "../PackageContents";
import { STATUS_TONES } from "../status";
import "../texts";
import { ReceivedIdentity } from "./ReceivedIdentity";

const SEND: Partial<Record<Action, (received: Received, values: Values) => Promise<unknown>>> = {
  acknowledge: (received) => answers.acknowledge(received),
  reject: (received, { reason }) => answers.reject(received, { reason: reason.trim() }),
  give_feedback: (received, { investigation }) =>
    answers.giveFeedback(received, { investigation: investigation as Schemas["Investigation"] }),
};
const ORDER = Object.keys(SEND) as Action[];

/** A package as those who receive it see it. Opening it is logged, and the sender sees that. */
export function PackagePage() {
  const { t } = useTranslation(["handover", "ui"]);
  const queries = useQueryClient();
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(receivedById(id));
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
        kicker={<Link to="/overlamnat">{t("received.title")}</Link>}
        title={t("received.packageTitle", { number: handOver.caseNumber, recipient: handOver.recipient })}
        lead={t(handOver.kind === "transfer" ? "received.transferText" : "received.referralText")}
      />
      <p className="muted">{t("received.logged")}</p>
      {handOver.correctedAt && (
        <Notice kind="warning">
          <p>{t("received.corrected")}</p>
        </Notice>
      )}
      <SummaryList
        compact
        rows={[
          {
            key: "state",
            label: t("received.state"),
            value: (
              <>
                <Tag tone={STATUS_TONES[handOver.status]}>{t(`status.${handOver.status}`)}</Tag>{" "}
                {handOver.overdueDays > 0 && (
                  <Tag tone="danger">{t("ui:status.overdue", { count: handOver.overdueDays })}</Tag>
                )}
              </>
            ),
          },
          { key: "sentBy", label: t("received.sentBy"), value: handOver.sentBy.name },
          { key: "sentAt", label: t("received.sentAt"), value: moment(handOver.sentAt) },
          ...(handOver.dueOn ? [{ key: "due", label: t("received.due"), value: day(handOver.dueOn) }] : []),
          ...(query.data.basisCode
            ? [{ key: "basis", label: t("open.basis"), value: <BasisName code={query.data.basisCode} /> }]
            : []),
        ]}
      />
      {contents ? (
        <section className="stack" aria-labelledby="contents">
          <h2 id="contents">{t("received.contents")}</h2>
          {/* Who it is about has a section of its own. */}
          <PackageContents contents={{ ...contents, identityFields: [] }} />
          {contents.identityFields.length > 0 && (
            <ReceivedIdentity received={handOver} fields={contents.identityFields} />
          )}
        </section>
      ) : (
        <p>{t("received.gone")}</p>
      )}
      {possible.length > 0 && (
        <div className="row no-print">
          {possible.map((action, index) => (
            <Button
              key={action}
              kind={index === 0 && action !== "reject" ? "primary" : "secondary"}
              onClick={() => setAsking(action)}
            >
              {t(`do.${action}.button`)}
            </Button>
          ))}
        </div>
      )}
      {asking && ask && (
        <ActionDialog
          action={asking}
          send={(values) => ask(handOver, values)}
          onClose={() => setAsking(undefined)}
          onDone={reload}
          onReload={reload}
        />
      )}
    </article>
  );
}
