import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import "../identity.css";
import { identities } from "../identityQueries";
import "../texts";
import { EarlierConcerns } from "./EarlierConcerns";
import { NotYours } from "./NotYours";
import { PersonCard } from "./PersonCard";

const route = getRouteApi("/staff/oro/$id/vem");

export function PeoplePage() {
  const { t } = useTranslation("identity");
  const { id } = route.useParams();
  const { data, error } = useQuery(identities(id));
  if (!data) return <NotYours id={id} error={error} />;
  const ofCase = data.right !== "admitted" && data.right !== "entrusted";
  const actions = data.allowedActions;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          ofCase ? (
            <Link to="/oro/$id" params={{ id }}>
              {t("people.toCase")}
            </Link>
          ) : undefined
        }
        title={t("people.title")}
        lead={t("people.lead")}
        actions={
          actions.includes("record") && (
            <Link className="button button-secondary" to="/oro/$id/vem/ny" params={{ id }}>
              {t("people.record")}
            </Link>
          )
        }
      />
      <p className="muted">{t(`right.${data.right}`)}</p>
      {data.items.length === 0 ? (
        <EmptyState title={t("people.emptyTitle")}>
          <p>{t("people.emptyText")}</p>
        </EmptyState>
      ) : (
        data.items.map((identity) => (
          <PersonCard key={identity.id} concernId={id} identity={identity} actions={actions} />
        ))
      )}
      {actions.includes("see_matches") && <EarlierConcerns concernId={id} />}
    </div>
  );
}
