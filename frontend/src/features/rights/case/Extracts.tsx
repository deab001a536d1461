import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { day } from "@/i18n/format";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { extractsOf, type Schemas } from "./caseQueries";
import "./texts";

type Item = Schemas["ExtractItem"];

export function Extracts({ id }: { id: string }) {
  const { t } = useTranslation("caseRights");
  const { data } = useQuery(extractsOf(id));
  const columns: Column<Item>[] = [
    {
      key: "for",
      label: t("extract.for"),
      heading: true,
      cell: ({ id: extractId, madeFor, preparedAt }) => (
        <Link
          to="/oro/$id/utdrag/$extractId"
          params={{ id, extractId }}
          aria-label={t("extract.open", { name: t(`extract.forName.${madeFor}`), date: day(preparedAt) })}
        >
          {t(`extract.forName.${madeFor}`)}
        </Link>
      ),
    },
    { key: "state", label: t("extract.state"), cell: ({ status }) => <Tag>{t(`extract.status.${status}`)}</Tag> },
    {
      key: "by",
      label: t("extract.preparedBy"),
      cell: ({ preparedBy, preparedAt }) => `${preparedBy.name ?? ""}, ${day(preparedAt)}`,
    },
    {
      key: "out",
      label: t("extract.handedOut"),
      cell: ({ handedOutOn }) => (handedOutOn ? day(handedOutOn) : "–"),
    },
  ];
  return (
    <section className="stack" aria-labelledby="extracts">
      <h2 id="extracts">{t("extract.title")}</h2>
      <p>{t("extract.lead")}</p>
      {!data ? (
        <Skeleton rows={3} />
      ) : (
        <>
          {data.items.length === 0 ? (
            <p className="muted">{t("extract.none")}</p>
          ) : (
            <Table
              caption={t("extract.caption")}
              columns={columns}
              rows={data.items}
              rowKey={({ id: extractId }) => extractId}
            />
          )}
          {data.mayPrepare ? (
            <div className="row no-print">
              <Link to="/oro/$id/utdrag" params={{ id }} className="button button-secondary">
                {t("extract.makeSubject")}
              </Link>
              <Link
                to="/oro/$id/utdrag"
                params={{ id }}
                search={{ till: "uppgiftslamnaren" }}
                className="button button-secondary"
              >
                {t("extract.makeReporter")}
              </Link>
            </div>
          ) : (
            <p className="muted">{t("extract.notYours")}</p>
          )}
        </>
      )}
    </section>
  );
}
