import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { clock, day, number } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { LiveRegion } from "@/ui/LiveRegion";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { type AuditEvent, auditPages } from "../auditQueries";
import "../audit.css";
import { type AuditSearch, filterIn } from "../search";
import sv from "../sv.json";
import "../texts";
import { EventFilters } from "./EventFilters";
import { useEventName } from "./eventNames";

const route = getRouteApi("/staff/atkomstlogg");

export function EventsPage() {
  const { t } = useTranslation(["audit", "ui"]);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery({ ...auditPages(filterIn(search)), placeholderData: (before) => before });
  const events = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const meta = pages.data?.pages.at(-1)?._meta;
  const change = (next: AuditSearch) => void navigate({ search: next });
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <Link className="button button-secondary" to="/atkomstlogg/kontroll">
            {t("verify")}
          </Link>
        }
      />
      <p className="muted">{t("logged")}</p>
      <EventFilters key={JSON.stringify(search)} search={search} onChange={change} />
      {!meta ? (
        <Skeleton rows={8} />
      ) : events.length === 0 ? (
        <EmptyState title={t("emptyTitle")} action={<Button onClick={() => change({})}>{t("clear")}</Button>}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Events events={events} search={search} />
          <div className="audit-foot">
            <p className="muted number">
              {t(meta.totalIsCapped ? "shownCapped" : "shown", {
                shown: number(events.length),
                total: number(meta.totalRecords),
              })}
            </p>
            {pages.hasNextPage && (
              <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {t("more")}
              </Button>
            )}
          </div>
        </>
      )}
      <LiveRegion text={pages.isFetching || !meta ? "" : t("loaded", { count: events.length })} />
    </div>
  );
}

/** Ids differ at their end; the whole one is in the link's name and among the particulars. */
const ending = (id: string) => `…${id.slice(-12)}`;

function Events({ events, search }: { events: readonly AuditEvent[]; search: AuditSearch }) {
  const { t } = useTranslation("audit");
  const nameOf = useEventName();
  const subjectKind = (code: string) =>
    t(`subjectKind.${code in sv.subjectKind ? (code as keyof typeof sv.subjectKind) : "other"}`);
  const actorKind = (code: string) =>
    t(`actorKind.${code in sv.actorKind ? (code as keyof typeof sv.actorKind) : "other"}`);
  const columns: Column<AuditEvent>[] = [
    {
      key: "at",
      label: t("when"),
      heading: true,
      cell: ({ recordedAt }) => (
        <time className="number nowrap" dateTime={recordedAt}>
          {day(recordedAt)}, {clock(recordedAt)}
        </time>
      ),
    },
    { key: "what", label: t("what"), cell: ({ action }) => nameOf(action) },
    {
      key: "who",
      label: t("who"),
      cell: (event) => (
        <>
          {actorKind(event.actorKind)}{" "}
          {event.actorId && (
            <Link
              className="audit-id"
              to="/atkomstlogg"
              search={{ ...search, vem: event.actorId }}
              preload={false}
              aria-label={`${t("onlyActor")}: ${event.actorId}`}
            >
              {ending(event.actorId)}
            </Link>
          )}
        </>
      ),
    },
    {
      key: "about",
      label: t("about"),
      cell: (event) => (
        <>
          {subjectKind(event.subjectKind)}{" "}
          {event.subjectId && (
            <Link
              className="audit-id"
              to="/atkomstlogg"
              search={{ ...search, vad: event.subjectId }}
              preload={false}
              aria-label={`${t("onlySubject")}: ${event.subjectId}`}
            >
              {ending(event.subjectId)}
            </Link>
          )}
        </>
      ),
    },
    {
      key: "particulars",
      label: t("particulars"),
      cell: (event) => (
        <details className="audit-more">
          <summary>{t("show")}</summary>
          <dl>
            {Object.entries(event.snapshot).map(([key, value]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            {event.actorId && (
              <div>
                <dt>{t("who")}</dt>
                <dd className="audit-id">{event.actorId}</dd>
              </div>
            )}
            {event.traceId && (
              <div>
                <dt>{t("trace")}</dt>
                <dd className="audit-id">{event.traceId}</dd>
              </div>
            )}
          </dl>
        </details>
      ),
    },
  ];
  return (
    <div className="audit-events">
      <Table caption={t("caption")} columns={columns} rows={events} rowKey={(event) => event.id} />
    </div>
  );
}
