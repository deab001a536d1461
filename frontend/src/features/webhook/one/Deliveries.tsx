import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Problem, problemIn } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { useToast } from "@/ui/Toast";
import {
  DELIVERY_TONES,
  type Delivery,
  deliveryPages,
  EVENT_TEXT,
  keep,
  refresh,
  type Webhook,
} from "../webhookQueries";

/** What was sent, how it went, and sending it once more. */
export function Deliveries({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation("webhook");
  const queries = useQueryClient();
  const say = useToast();
  const pages = useInfiniteQuery(deliveryPages(webhook.id));
  const [failed, setFailed] = useState<{ delivery: Delivery; error: Problem }>();
  const deliveries = pages.data?.pages.flatMap(({ items }) => items);
  const replay = async (delivery: Delivery) => {
    setFailed(undefined);
    try {
      await keep.replay(webhook.id, delivery.id);
      say(t("delivery.replayed"));
      await refresh(queries);
    } catch (thrown) {
      setFailed({ delivery, error: problemIn(thrown) });
    }
  };
  return (
    <section className="stack" aria-labelledby="deliveries">
      <h2 id="deliveries">{t("delivery.title")}</h2>
      <StepUp error={failed?.error} onProven={() => failed && void replay(failed.delivery)} />
      <ProblemNotice error={failed?.error} onReload={() => void refresh(queries)} />
      {!deliveries ? (
        <Skeleton rows={4} />
      ) : deliveries.length === 0 ? (
        <p className="muted">{t("delivery.none")}</p>
      ) : (
        <Log deliveries={deliveries} onReplay={webhook.allowedActions.includes("replay") ? replay : undefined} />
      )}
      <div className="row">
        <Button pending={pages.isRefetching} onClick={() => void refresh(queries)}>
          {t("delivery.reload")}
        </Button>
        {pages.hasNextPage && (
          <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t("list.more")}
          </Button>
        )}
      </div>
    </section>
  );
}

type LogProps = {
  deliveries: readonly Delivery[];
  onReplay: ((delivery: Delivery) => Promise<void>) | undefined;
};

function Log({ deliveries, onReplay }: LogProps) {
  const { t } = useTranslation("webhook");
  const nameOf = ({ eventType }: Delivery) => {
    if (eventType === "webhook.test") return t("event.test");
    return eventType in EVENT_TEXT ? t(EVENT_TEXT[eventType as keyof typeof EVENT_TEXT]) : eventType;
  };
  const columns: Column<Delivery>[] = [
    {
      key: "event",
      label: t("delivery.event"),
      heading: true,
      cell: (delivery) => (
        <>
          {nameOf(delivery)} <span className="muted webhook-long">{delivery.resource.split("/").at(-1)}</span>
        </>
      ),
    },
    {
      key: "occurred",
      label: t("delivery.occurred"),
      cell: ({ occurredAt }) => <span className="number">{moment(occurredAt)}</span>,
    },
    {
      key: "status",
      label: t("field.status"),
      cell: ({ status }) => <Tag tone={DELIVERY_TONES[status]}>{t(`delivery.status.${status}`)}</Tag>,
    },
    {
      key: "outcome",
      label: t("delivery.outcome"),
      cell: ({ outcome, responseStatus, attempts, nextAttemptAt }) => (
        <>
          {outcome ? t(`outcome.${outcome}`) : t("delivery.untried")}
          {responseStatus ? ` (${responseStatus})` : ""}
          {attempts > 0 && <div className="muted">{t("delivery.attempts", { count: attempts })}</div>}
          {nextAttemptAt && attempts > 0 && (
            <div className="muted">{t("delivery.next", { at: moment(nextAttemptAt) })}</div>
          )}
        </>
      ),
    },
    ...(onReplay
      ? [
          {
            key: "act",
            label: t("one.actions"),
            cell: (delivery: Delivery) =>
              delivery.status === "waiting" ? (
                t("none")
              ) : (
                <Button
                  small
                  onClick={() => void onReplay(delivery)}
                  aria-label={t("delivery.replayWhich", { what: nameOf(delivery), at: moment(delivery.occurredAt) })}
                >
                  {t("delivery.replay")}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return <Table caption={t("delivery.title")} columns={columns} rows={deliveries} rowKey={({ id }) => id} />;
}
