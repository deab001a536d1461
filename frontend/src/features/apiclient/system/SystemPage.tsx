import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { type Issued, noteSystem, type System, systemById } from "../apiClientQueries";
import { SCOPE_TEXT, STATE_TONES } from "../codes";
import { IssuedKey } from "../key/IssuedKey";
import "../apiclient.css";
import "../texts";
import { type Asked, Confirm } from "./Confirm";
import { Keys } from "./Keys";
import { Proposal } from "./Proposal";

const route = getRouteApi("/staff/api-nycklar/$id");

export function SystemPage() {
  const { t } = useTranslation("apiclient");
  const { id } = route.useParams();
  const queries = useQueryClient();
  const { data: system } = useQuery(systemById(id));
  const [asked, setAsked] = useState<Asked>();
  const [issued, setIssued] = useState<Issued>();
  if (!system) return <Skeleton rows={10} />;
  if (issued) return <IssuedKey name={system.name} issued={issued} onDone={() => setIssued(undefined)} />;
  const may = (action: System["allowedActions"][number]) => system.allowedActions.includes(action);
  return (
    <article className="stack">
      <PageHeading
        kicker={<Link to="/api-nycklar">{t("list.title")}</Link>}
        title={system.name}
        actions={
          may("issue_credential") && (
            <Link className="button button-primary" to="/api-nycklar/$id/nyckel" params={{ id }}>
              {t(system.credentials.some(({ status }) => status === "active") ? "system.rotate" : "system.firstKey")}
            </Link>
          )
        }
      />
      <p>
        <Tag tone={STATE_TONES[system.state]}>{t(`state.${system.state}`)}</Tag> {t(`stateText.${system.state}`)}
      </p>
      {system.suspensionReason === "idle" && (
        <Notice kind="warning">
          <p>{t("system.idle")}</p>
        </Notice>
      )}
      {system.proposal && <Proposal system={system} proposal={system.proposal} onAsk={setAsked} />}
      <Facts system={system} />
      <Keys system={system} onRevoke={(key) => setAsked({ act: "revokeKey", key })} />
      {(may("suspend") || may("resume") || may("revoke")) && (
        <section className="stack" aria-labelledby="access">
          <h2 id="access">{t("system.access")}</h2>
          <div className="row">
            {may("suspend") && <Button onClick={() => setAsked({ act: "suspend" })}>{t("act.suspend.button")}</Button>}
            {may("resume") && <Button onClick={() => setAsked({ act: "resume" })}>{t("act.resume.button")}</Button>}
            {may("revoke") && (
              <Button kind="danger" onClick={() => setAsked({ act: "revoke" })}>
                {t("act.revoke.button")}
              </Button>
            )}
          </div>
        </section>
      )}
      {asked && (
        <Confirm
          system={system}
          asked={asked}
          onClose={() => setAsked(undefined)}
          onDone={(after, key) => {
            noteSystem(queries, after);
            setAsked(undefined);
            setIssued(key);
          }}
        />
      )}
    </article>
  );
}

function Facts({ system }: { system: System }) {
  const { t } = useTranslation("apiclient");
  const navigate = useNavigate();
  const changeScopes = () => void navigate({ to: "/api-nycklar/$id/behorigheter", params: { id: system.id } });
  return (
    <SummaryList
      rows={[
        { key: "kind", label: t("field.kind"), value: t(`kind.${system.kind}`) },
        { key: "owner", label: t("field.owner"), value: system.owner },
        { key: "contact", label: t("field.ownerContact"), value: system.ownerContact },
        { key: "purpose", label: t("field.purpose"), value: system.purpose },
        { key: "legalBasis", label: t("field.legalBasis"), value: system.legalBasis },
        {
          key: "scopes",
          label: t("field.scopes"),
          value: (
            <ul className="api-scopes">
              {system.scopes.map((scope) => (
                <li key={scope}>
                  {t(SCOPE_TEXT[scope])} <code className="muted">{scope}</code>
                </li>
              ))}
            </ul>
          ),
          ...(system.allowedActions.includes("change_scopes") ? { onChange: changeScopes } : {}),
        },
        { key: "created", label: t("field.created"), value: moment(system.createdAt) },
        { key: "used", label: t("field.lastUsed"), value: system.lastUsedAt ? moment(system.lastUsedAt) : t("never") },
        ...(system.idleFrom ? [{ key: "idle", label: t("field.idleFrom"), value: day(system.idleFrom) }] : []),
      ]}
    />
  );
}
