import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { type Problem, problemIn } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { useToast } from "@/ui/Toast";
import { Secret } from "../Secret";
import "../texts";
import "../webhook.css";
import {
  EVENT_TEXT,
  keep,
  refresh,
  STATUS_TONES,
  type Webhook,
  type WebhookAction,
  type WithSecret,
  webhookById,
} from "../webhookQueries";
import { type Asked, Confirm } from "./Confirm";
import { Deliveries } from "./Deliveries";

const route = getRouteApi("/staff/webhookar/$id");

export function WebhookPage() {
  const { t } = useTranslation("webhook");
  const { id } = route.useParams();
  const { data: webhook } = useQuery(webhookById(id));
  const [issued, setIssued] = useState<WithSecret>();
  if (!webhook) return <Skeleton rows={10} />;
  if (issued) return <Secret issued={issued} onDone={() => setIssued(undefined)} />;
  return (
    <article className="stack">
      <PageHeading kicker={<Link to="/webhookar">{t("list.title")}</Link>} title={webhook.apiClientName} />
      <p>
        <Tag tone={STATUS_TONES[webhook.status]}>{t(`status.${webhook.status}`)}</Tag>{" "}
        {t(`statusText.${webhook.status}`)}
      </p>
      {webhook.status === "active" && webhook.failingSince && (
        <Notice kind="warning" title={t("one.failingTitle")}>
          <p>{t("one.failingText", { since: moment(webhook.failingSince) })}</p>
        </Notice>
      )}
      {webhook.endedBecause === "gone" && <p>{t("one.gone")}</p>}
      <Facts webhook={webhook} />
      <Actions webhook={webhook} onIssued={setIssued} />
      <Deliveries webhook={webhook} />
    </article>
  );
}

function Facts({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation("webhook");
  const { address, eventTypes, createdAt, lastDeliveredAt, formerSecretUntil } = webhook;
  return (
    <SummaryList
      rows={[
        { key: "address", label: t("field.address"), value: <code className="webhook-long">{address}</code> },
        { key: "events", label: t("field.events"), value: eventTypes.map((event) => t(EVENT_TEXT[event])).join(", ") },
        { key: "created", label: t("field.created"), value: moment(createdAt) },
        {
          key: "delivered",
          label: t("field.lastDelivered"),
          value: lastDeliveredAt ? moment(lastDeliveredAt) : t("never"),
        },
        ...(formerSecretUntil
          ? [{ key: "former", label: t("field.formerSecret"), value: moment(formerSecretUntil) }]
          : []),
      ]}
    />
  );
}

function Actions({ webhook, onIssued }: { webhook: Webhook; onIssued(issued: WithSecret): void }) {
  const { t } = useTranslation("webhook");
  const queries = useQueryClient();
  const say = useToast();
  const key = useIdempotencyKey();
  const [asked, setAsked] = useState<Asked>();
  const [error, setError] = useState<Problem>();
  const may = (action: WebhookAction) => webhook.allowedActions.includes(action);
  if (webhook.allowedActions.length === 0) return null;
  const test = async () => {
    setError(undefined);
    try {
      await keep.test(webhook.id, key.header());
      key.renew();
      say(t("one.tested"));
      await refresh(queries);
    } catch (thrown) {
      setError(problemIn(thrown));
    }
  };
  return (
    <section className="stack" aria-labelledby="webhook-actions">
      <h2 id="webhook-actions">{t("one.actions")}</h2>
      <StepUp error={error} onProven={() => void test()} />
      <ProblemNotice error={error} onReload={() => void refresh(queries)} />
      <div className="row">
        {may("test") && <Button onClick={() => void test()}>{t("one.test")}</Button>}
        {may("pause") && <Button onClick={() => setAsked("pause")}>{t("act.pause.button")}</Button>}
        {may("resume") && <Button onClick={() => setAsked("resume")}>{t("act.resume.button")}</Button>}
        {may("rotate_secret") && <Button onClick={() => setAsked("rotate")}>{t("act.rotate.button")}</Button>}
        {may("end") && (
          <Button kind="danger" onClick={() => setAsked("end")}>
            {t("act.end.button")}
          </Button>
        )}
      </div>
      {asked && <Confirm webhook={webhook} asked={asked} onClose={() => setAsked(undefined)} onIssued={onIssued} />}
    </section>
  );
}
