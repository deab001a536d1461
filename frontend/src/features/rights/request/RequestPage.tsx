import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { Requester } from "./Requester";
import { Due } from "./RequestsPage";
import { type RightsRequest, refresh, requestById } from "./requestQueries";
import { ASKED, type Asked, StepDialog } from "./StepDialog";
import "./texts";

/** One request: where it stands and what can be done. Opening it is logged. */
export function RequestPage() {
  const { t } = useTranslation("rightsRequest");
  const queries = useQueryClient();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data: view } = useQuery(requestById(id));
  const [asking, setAsking] = useState<Asked>();
  if (!view) return <Skeleton rows={8} />;
  const { request, allowedActions } = view;
  const offered = ASKED.filter((action) => allowedActions.includes(action));
  const reload = () => {
    setAsking(undefined);
    void refresh(queries);
  };
  return (
    <article className="stack">
      <PageHeading
        kicker={<Link to="/begaran">{t("page.back")}</Link>}
        title={t("page.title", { kind: t(`kind.${request.kind}`), date: day(request.receivedOn) })}
      />
      <p className="muted">
        <Icon name="eye" /> {t("page.logged")}
      </p>
      {offered.length > 0 ? (
        <div className="row no-print">
          {offered.map((action, index) => (
            <Button key={action} kind={index === 0 ? "primary" : "secondary"} onClick={() => setAsking(action)}>
              {t(`do.${action}.button`)}
            </Button>
          ))}
        </div>
      ) : (
        <p className="muted">{t("page.nothing")}</p>
      )}
      <Facts view={view} />
      <Requester id={request.id} mayOpen={allowedActions.includes("open_requester")} />
      {view.decision && <Decision view={view} />}
      {asking && <StepDialog action={asking} view={view} onClose={() => setAsking(undefined)} onDone={reload} />}
    </article>
  );
}

function Facts({ view }: { view: RightsRequest }) {
  const { t } = useTranslation("rightsRequest");
  const { request } = view;
  const rows: SummaryRow[] = [
    { key: "state", label: t("state"), value: <Tag>{t(`status.${request.status}`)}</Tag> },
    { key: "due", label: t("due"), value: <Due item={request} /> },
    { key: "by", label: t("page.requesterKind"), value: t(`requester.${request.requesterKind}`) },
    { key: "channel", label: t("page.channel"), value: t(`channel.${view.channel}`) },
    { key: "receivedBy", label: t("receivedBy"), value: request.receivedBy.name ?? "" },
    {
      key: "case",
      label: t("case"),
      value: view.concernId ? (
        <Link to="/oro/$id/rattigheter" params={{ id: view.concernId }}>
          {request.caseNumber}
        </Link>
      ) : (
        (request.caseNumber ?? t("noCase"))
      ),
    },
    { key: "number", label: t("number"), value: request.registrationNumber ?? "–" },
  ];
  if (view.extension && view.extensionToldOn)
    rows.push(
      { key: "extension", label: t("page.extension"), value: t(`extension.${view.extension}`) },
      { key: "told", label: t("page.extensionTold"), value: day(view.extensionToldOn) },
    );
  if (view.answeredOn && view.answerChannel)
    rows.push({
      key: "answered",
      label: t("page.answeredOn"),
      value: `${day(view.answeredOn)} (${t(`channel.${view.answerChannel}`)})`,
    });
  return <SummaryList rows={rows} />;
}

function Decision({ view: { decision } }: { view: RightsRequest }) {
  const { t } = useTranslation("rightsRequest");
  if (!decision) return null;
  return (
    <section className="stack" aria-labelledby="decision">
      <h2 id="decision">{t("page.decision")}</h2>
      <SummaryList
        rows={[
          { key: "outcome", label: t("page.outcome"), value: t(`outcome.${decision.outcome}`) },
          ...(decision.ground
            ? [{ key: "ground", label: t("page.ground"), value: t(`ground.${decision.ground}`) }]
            : []),
          { key: "reason", label: t("page.reason"), value: decision.reason ?? t("page.reasonHidden") },
          { key: "by", label: t("page.decidedBy"), value: `${decision.by.name ?? ""}, ${day(decision.at)}` },
        ]}
      />
    </section>
  );
}
