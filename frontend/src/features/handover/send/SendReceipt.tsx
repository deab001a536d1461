import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import type { HandOver } from "../handOverQueries";

export function SendReceipt({ id, handOver, kicker }: { id: string; handOver: HandOver; kicker: ReactNode }) {
  const { t } = useTranslation("handover");
  const proposed = handOver.status === "proposed";
  return (
    <div className="stack">
      <PageHeading kicker={kicker} title={t(proposed ? "send.receiptProposed" : "send.receiptSent")} />
      <Notice kind="good" title={t(`open.title_${handOver.kind}`, { recipient: handOver.recipient })}>
        {proposed ? (
          <p>{t("send.receiptSecond")}</p>
        ) : (
          <>
            <p>{t(handOver.method === "in_system" ? "send.receiptHere" : "send.receiptDo")}</p>
            {handOver.acknowledgeBy && (
              <p className="number">{t("send.receiptBy", { date: day(handOver.acknowledgeBy) })}</p>
            )}
          </>
        )}
      </Notice>
      <div className="row">
        <Link
          className="button button-primary"
          to="/oro/$id/overlamning/$handOverId"
          params={{ id, handOverId: handOver.id }}
        >
          {t("send.receiptOpen")}
        </Link>
        <Link className="button button-secondary" to="/oro/$id" params={{ id }}>
          {t("send.receiptCase")}
        </Link>
      </div>
    </div>
  );
}
