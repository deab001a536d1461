import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { ofConcern } from "../interventionQueries";
import "../texts";
import { One } from "./One";

const route = getRouteApi("/staff/oro/$id/insatser");

/** What is done for the person one case is about. */
export function CaseInterventionsPage() {
  const { t } = useTranslation("intervention");
  const { id } = route.useParams();
  const { data } = useQuery(ofConcern(id));
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link className="no-print" to="/oro/$id" params={{ id }}>
            {t("case.back")}
          </Link>
        }
        title={t("case.title")}
        lead={t("case.lead")}
        actions={
          data?.mayPlan ? (
            <Link to="/oro/$id/insatser/ny" params={{ id }} className="button button-primary">
              {t("plan")}
            </Link>
          ) : undefined
        }
      />
      <p className="muted">
        <Icon name="eye" /> {t("case.logged")}
      </p>
      {data?.openInClosedConcern && (
        <Notice kind="warning" title={t("case.openTitle")}>
          <p>{t("case.openText")}</p>
        </Notice>
      )}
      {!data ? (
        <Skeleton rows={8} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("case.empty")} />
      ) : (
        data.items.map((one) => <One key={one.id} concern={id} one={one} />)
      )}
    </div>
  );
}
