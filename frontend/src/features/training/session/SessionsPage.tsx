import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Places } from "../Places";
import "../texts";
import { type Session, sessions } from "../trainingQueries";
import { SessionState } from "./SessionState";
import { When } from "./When";

/** Sessions to come, and those that were. */
export function SessionsPage() {
  const { t } = useTranslation("training");
  const keeps = hasAnyRole(usePerson(), ["coordinator"]);
  const { data } = useQuery(sessions());
  const [now] = useState(() => new Date().toISOString());
  const coming = data?.items.filter(({ plan }) => plan.endsAt > now) ?? [];
  const past = (data?.items ?? []).filter((one) => !coming.includes(one)).toReversed();
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/utbildningar">{t("title")}</Link>}
        title={t("place.sessions")}
        lead={t("session.lead")}
        actions={
          keeps ? (
            <Link to="/utbildningar/tillfallen/$id/plan" params={{ id: "ny" }} className="button button-primary">
              {t("session.plan")}
            </Link>
          ) : undefined
        }
      />
      <Places />
      {!data ? (
        <Skeleton rows={6} />
      ) : coming.length === 0 ? (
        <EmptyState title={t("session.none")} />
      ) : (
        <Rows title={t("session.coming")} rows={coming} />
      )}
      {past.length > 0 && <Rows title={t("session.past")} rows={past} />}
    </div>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly Session[] }) {
  const { t } = useTranslation("training");
  const columns: Column<Session>[] = [
    {
      key: "name",
      label: t("requirement.training"),
      heading: true,
      cell: ({ id, trainingName }) => (
        <Link to="/utbildningar/tillfallen/$id" params={{ id }}>
          {trainingName}
        </Link>
      ),
    },
    { key: "when", label: t("session.when"), cell: ({ plan }) => <When plan={plan} /> },
    { key: "place", label: t("session.place"), cell: ({ plan }) => plan.place },
    { key: "state", label: t("gap.standing"), cell: (session) => <SessionState session={session} /> },
  ];
  return (
    <section className="stack">
      <h2>{title}</h2>
      <Table caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </section>
  );
}
