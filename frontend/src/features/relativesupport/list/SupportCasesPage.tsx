import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, session } from "@/auth/session";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { Due } from "../Due";
import { type SupportItem, supportCases } from "../supportQueries";
import { languageName } from "../words";
import "../texts";

const route = getRouteApi("/staff/anhorigstod");
const VIEWS = [undefined, "mina", "avslutade"] as const;

/** What an employee can do for a relative; for those who give support also whom they give it to. */
export function SupportCasesPage() {
  const { t } = useTranslation("support");
  const now = session.now();
  const givesSupport = now.kind === "in" && hasAnyRole(now.person, ["coordinator", "handler"]);
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <Link to="/anhorigstod/be-om-stod" className="button button-primary">
            {t("ask.link")}
          </Link>
        }
      />
      <p>
        {t("directory")} <Link to="/kontaktvagar">{t("directoryLink")}</Link>
      </p>
      {givesSupport && <Cases />}
    </div>
  );
}

function Cases() {
  const { t } = useTranslation("support");
  const { sida = 1, visa } = route.useSearch();
  const { data } = useQuery(supportCases(visa, sida));
  return (
    <section className="stack" aria-labelledby="cases">
      <h2 id="cases">{t("cases")}</h2>
      <nav className="row" aria-label={t("show")}>
        {VIEWS.map((view) => (
          <Link
            key={view ?? "alla"}
            to="/anhorigstod"
            search={view ? { visa: view } : {}}
            aria-current={view === visa ? "page" : undefined}
            className={view === visa ? "button button-secondary" : "button button-quiet"}
          >
            {t(`view.${view ?? "alla"}`)}
          </Link>
        ))}
      </nav>
      {!data ? (
        <Skeleton rows={6} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Rows rows={data.items} />
          <Pagination
            meta={data._meta}
            link={(page, text) => (
              <Link to="/anhorigstod" search={{ ...(visa ? { visa } : {}), ...(page === 1 ? {} : { sida: page }) }}>
                {text}
              </Link>
            )}
          />
        </>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: readonly SupportItem[] }) {
  const { t } = useTranslation("support");
  const columns: Column<SupportItem>[] = [
    {
      key: "asked",
      label: t("requestedOn"),
      heading: true,
      cell: ({ id, requestedOn, about }) => (
        <Link
          to="/anhorigstod/$id"
          params={{ id }}
          aria-label={t("open", { date: day(requestedOn), about: t(`about.${about}`) })}
        >
          <span className="number">{day(requestedOn)}</span>
        </Link>
      ),
    },
    { key: "state", label: t("state"), cell: ({ status }) => <Tag>{t(`status.${status}`)}</Tag> },
    { key: "due", label: t("due"), cell: (item) => <Due of={item} /> },
    { key: "about", label: t("aboutLabel"), cell: ({ about }) => t(`about.${about}`) },
    { key: "language", label: t("language"), cell: ({ language }) => languageName(language) },
    { key: "handler", label: t("handler"), cell: ({ handlerName }) => handlerName ?? t("nobody") },
  ];
  return <Table caption={t("caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
