import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import "../intervention.css";
import { type Kind, kinds } from "../interventionQueries";
import "../texts";

const LEVELS = ["general", "specific", "individual"] as const;

/** What the municipality can offer; everybody at work reads it. */
export function KindsPage() {
  const { t } = useTranslation("intervention");
  const { data } = useQuery(kinds());
  const keeps = hasAnyRole(usePerson(), ["coordinator", "admin"]);
  return (
    <div className="stack">
      <PageHeading
        title={t("catalogue.title")}
        lead={t("catalogue.lead")}
        actions={
          keeps ? (
            <Link to="/insatskatalog/$id" params={{ id: "ny" }} className="button button-primary">
              {t("catalogue.add")}
            </Link>
          ) : undefined
        }
      />
      {!data ? (
        <Skeleton rows={10} />
      ) : (
        LEVELS.map((level) => (
          <section key={level} className="stack" aria-labelledby={level}>
            <h2 id={level}>{t(`level.${level}`)}</h2>
            <p className="muted">{t(`levelText.${level}`)}</p>
            <Kinds rows={data.items.filter((kind) => kind.level === level)} caption={t(`level.${level}`)} />
          </section>
        ))
      )}
    </div>
  );
}

function Kinds({ rows, caption }: { rows: readonly Kind[]; caption: string }) {
  const { t } = useTranslation("intervention");
  const columns: Column<Kind>[] = [
    {
      key: "name",
      label: t("kind.name"),
      heading: true,
      cell: ({ id, name, description, active, allowedActions }) => (
        <>
          {allowedActions.includes("change") ? (
            <Link to="/insatskatalog/$id" params={{ id }}>
              {name}
            </Link>
          ) : (
            name
          )}{" "}
          {!active && <Tag>{t("kind.notOffered")}</Tag>}
          <span className="intervention-about muted">{description}</span>
        </>
      ),
    },
    {
      key: "for",
      label: t("kind.targetGroup"),
      cell: ({ targetGroup }) => <span className="breaks">{targetGroup}</span>,
    },
    { key: "by", label: t("kind.provider"), cell: ({ provider }) => <span className="breaks">{provider}</span> },
    {
      key: "decides",
      label: t("kind.decidedBy"),
      cell: ({ decidedBy, ground }) => (
        <>
          <span className="breaks">{decidedBy}</span>
          {ground && (
            <>
              <br />
              <span className="muted">{t(`required.${ground}`)}</span>
            </>
          )}
        </>
      ),
    },
    {
      key: "evidence",
      label: t("kind.evidence"),
      cell: ({ evidence, evidenceSource }) => (
        <>
          {t(`evidence.${evidence}`)}
          {evidenceSource && (
            <>
              <br />
              <span className="muted">{evidenceSource}</span>
            </>
          )}
        </>
      ),
    },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
