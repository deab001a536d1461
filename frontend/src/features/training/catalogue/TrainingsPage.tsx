import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { number } from "@/i18n/format";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { Places } from "../Places";
import "../training.css";
import { type Training, trainings } from "../trainingQueries";
import "../texts";

const SHELVES = ["basic", "in_depth", "historical"] as const;
type Shelf = (typeof SHELVES)[number];

const shelfOf = ({ status, depth }: Training): Shelf => (status === "historical" ? "historical" : depth);

/** What there is to learn; everybody at work reads it. */
export function TrainingsPage() {
  const { t } = useTranslation("training");
  const { data } = useQuery(trainings());
  const keeps = hasAnyRole(usePerson(), ["coordinator"]);
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          keeps ? (
            <Link to="/utbildningar/$id" params={{ id: "ny" }} className="button button-primary">
              {t("add")}
            </Link>
          ) : undefined
        }
      />
      <Places />
      {!data ? (
        <Skeleton rows={10} />
      ) : (
        SHELVES.map((shelf) => (
          <OneShelf key={shelf} shelf={shelf} rows={data.items.filter((one) => shelfOf(one) === shelf)} />
        ))
      )}
    </div>
  );
}

function OneShelf({ shelf, rows }: { shelf: Shelf; rows: readonly Training[] }) {
  const { t } = useTranslation("training");
  if (rows.length === 0) return null;
  const columns: Column<Training>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ id, name, description, allowedActions }) => (
        <>
          {allowedActions.includes("change") ? (
            <Link to="/utbildningar/$id" params={{ id }}>
              {name}
            </Link>
          ) : (
            name
          )}
          <span className="training-about muted">{description}</span>
        </>
      ),
    },
    {
      key: "contents",
      label: t("contents"),
      cell: ({ contents }) => (
        <span className="row">
          {contents.map((one) => (
            <Tag key={one}>{t(`content.${one}`)}</Tag>
          ))}
        </span>
      ),
    },
    {
      key: "form",
      label: t("form"),
      cell: ({ form, minutes, language }) => (
        <>
          {t(`formName.${form}`)}
          {minutes && (
            <>
              <br />
              {t("minutesLong", { minutes: number(minutes) })}
            </>
          )}
          {language !== "sv" && (
            <>
              <br />
              {language}
            </>
          )}
        </>
      ),
    },
    {
      key: "provider",
      label: t("provider"),
      cell: ({ provider, link, source, name }) => (
        <>
          {link ? (
            <a href={link} rel="noreferrer" aria-label={t("toProvider", { provider, name })}>
              {provider}
            </a>
          ) : (
            provider
          )}
          {source && (
            <>
              <br />
              <span className="muted">{source}</span>
            </>
          )}
        </>
      ),
    },
  ];
  return (
    <section className="stack" aria-labelledby={shelf}>
      <h2 id={shelf}>{t(`shelf.${shelf}`)}</h2>
      <p className="muted">{t(`shelfText.${shelf}`)}</p>
      <Table caption={t(`shelf.${shelf}`)} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </section>
  );
}
