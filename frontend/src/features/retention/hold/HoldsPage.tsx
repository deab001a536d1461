import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { type Hold, holdsOf } from "../retentionQueries";
import "../texts";
import { PlaceForm } from "./PlaceForm";
import { Release } from "./Release";

const route = getRouteApi("/staff/oro/$id/gallringsstopp");

/** Whether the case is kept although its time is up, and why. */
export function HoldsPage() {
  const { t } = useTranslation("retention");
  const { id } = route.useParams();
  const { data, refetch } = useQuery(holdsOf(id));
  // The API tells no allowed actions here: the coordinator places and releases, the handler reads.
  const decides = hasAnyRole(usePerson(), ["coordinator"]);
  const state = useRef<HTMLHeadingElement>(null);
  if (!data) return <Skeleton rows={6} />;
  const inForce = data.items.find(({ releasedAt }) => !releasedAt);
  const ended = data.items.filter(({ releasedAt }) => releasedAt);
  const reload = async () => {
    await refetch();
    state.current?.focus();
  };
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link className="no-print" to="/oro/$id" params={{ id }}>
            {t("hold.back")}
          </Link>
        }
        title={t("hold.title")}
        lead={t("hold.lead")}
      />
      <p className="muted row">
        <Icon name="eye" /> {t("hold.logged")}
      </p>
      <section className="stack" aria-labelledby="hold-now">
        <h2 id="hold-now" ref={state} tabIndex={-1}>
          {t("hold.now")}
        </h2>
        {inForce ? (
          <>
            <Notice kind="warning" title={t("hold.inForceTitle")}>
              <p>{t("hold.inForceText")}</p>
            </Notice>
            <Facts hold={inForce} />
            {decides && <Release concernId={id} hold={inForce} onChanged={() => void reload()} />}
          </>
        ) : (
          <EmptyState title={t("hold.noneTitle")}>
            <p>{t("hold.noneText")}</p>
          </EmptyState>
        )}
        {!decides && <p className="muted">{t("hold.notYours")}</p>}
      </section>
      {!inForce && decides && (
        <section className="stack no-print" aria-labelledby="hold-place">
          <h2 id="hold-place">{t("hold.place")}</h2>
          <PlaceForm concernId={id} onChanged={() => void reload()} />
        </section>
      )}
      {ended.length > 0 && (
        <section className="stack" aria-labelledby="hold-ended">
          <h2 id="hold-ended">{t("hold.ended")}</h2>
          {ended.map((hold) => (
            <Facts key={hold.id} hold={hold} />
          ))}
        </section>
      )}
    </div>
  );
}

function Facts({ hold }: { hold: Hold }) {
  const { t } = useTranslation("retention");
  const rows = [
    { key: "reason", label: t("hold.reason"), value: hold.reason },
    { key: "by", label: t("hold.placedBy"), value: hold.placedBy ?? "" },
    { key: "at", label: t("hold.placedAt"), value: moment(hold.placedAt) },
    ...(hold.releasedAt ? [{ key: "end", label: t("hold.releasedAt"), value: moment(hold.releasedAt) }] : []),
  ];
  return <SummaryList rows={rows} />;
}
