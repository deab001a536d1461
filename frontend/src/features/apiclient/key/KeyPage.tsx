import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { type Change, noteSystem, systemById } from "../apiClientQueries";
import "../texts";
import { IssuedKey } from "./IssuedKey";
import { IssueForm } from "./IssueForm";

const route = getRouteApi("/staff/api-nycklar/$id/nyckel");

/** A new key: first asked for, then shown once. Nothing of the secret is left when the page is. */
export function KeyPage() {
  const { t } = useTranslation("apiclient");
  const { id } = route.useParams();
  const { data: system } = useQuery(systemById(id));
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const [change, setChange] = useState<Change>();
  const toSystem = () => void navigate({ to: "/api-nycklar/$id", params: { id } });
  if (change?.issued) return <IssuedKey name={change.client.name} issued={change.issued} onDone={toSystem} />;
  if (!system) return <Skeleton rows={6} />;
  const police = system.kind === "police";
  const taken = (next: Change) => {
    noteSystem(queries, next.client);
    setChange(next);
    if (!next.issued) {
      say(t("key.proposed"));
      toSystem();
    }
  };
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/api-nycklar/$id" params={{ id }}>
            {system.name}
          </Link>
        }
        title={t("key.title")}
        lead={t(police ? "key.leadPolice" : "key.lead")}
      />
      {system.allowedActions.includes("issue_credential") ? (
        <IssueForm system={system} onIssued={taken} />
      ) : (
        <Notice kind="warning" title={t("key.notNowTitle")}>
          <p>{t("key.notNowText")}</p>
        </Notice>
      )}
    </div>
  );
}
