import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { day } from "@/i18n/format";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { BriefForm } from "./BriefForm";
import { BriefingLog } from "./BriefingLog";
import { type Organisation, organisationById } from "./civilSocietyQueries";
import "./texts";

export function OrganisationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { data } = useQuery(organisationById(id));
  return data ? <Page organisation={data} /> : <Skeleton rows={10} />;
}

function Page({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation("civilsociety");
  const { id, name, kind, website, contacts, active, leftOn, allowedActions } = organisation;
  const mayBrief = allowedActions.includes("brief");
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/civilsamhalle">{t("title")}</Link>}
        title={name}
        lead={active ? t(`kind.${kind}`) : t("leftOn", { date: day(leftOn ?? "") })}
        actions={
          allowedActions.includes("change") ? (
            <Link to="/civilsamhalle/$id/andra" params={{ id }} className="button">
              {t("change")}
            </Link>
          ) : undefined
        }
      />
      {website && (
        <p>
          <a href={website} rel="noreferrer">
            {website}
          </a>
        </p>
      )}
      <section className="stack">
        <h2>{t("contacts")}</h2>
        {contacts.length === 0 ? (
          <p>{t("noContacts")}</p>
        ) : (
          <SummaryList
            rows={contacts.map((contact) => ({
              key: `${contact.function} ${contact.address}`,
              label: [contact.function, contact.person].filter(Boolean).join(", "),
              value: `${t(`channel.${contact.channel}`)}: ${contact.address}`,
            }))}
          />
        )}
      </section>
      <BriefingLog id={id} mayCorrect={allowedActions.includes("change")} />
      {mayBrief && <BriefForm id={id} />}
    </div>
  );
}
