import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { handInWith, type MyAttachment, myAttachmentsOf } from "../attachmentQueries";
import { Kind, StateTag } from "../parts";
import "../texts";
import { UploadForm } from "../upload/UploadForm";

const route = getRouteApi("/staff/mina-oroshandelser/$id/filer");

/** What somebody has handed in with a concern of theirs. The case behind it stays unseen. */
export function MyAttachmentsPage() {
  const { t } = useTranslation("attachment");
  const { id } = route.useParams();
  const { data, refetch } = useQuery(myAttachmentsOf(id));
  if (!data) return <Skeleton rows={8} />;
  const columns: Column<MyAttachment>[] = [
    { key: "name", label: t("name"), heading: true, cell: ({ fileName }) => fileName },
    { key: "kind", label: t("kind"), cell: (file) => <Kind file={file} /> },
    {
      key: "added",
      label: t("addedAt"),
      cell: ({ addedAt }) => (
        <time className="number" dateTime={addedAt}>
          {moment(addedAt)}
        </time>
      ),
    },
    { key: "state", label: t("stateLabel"), cell: ({ state }) => <StateTag state={state} /> },
  ];
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/mina-oroshandelser">{t("mine.back")}</Link>}
        title={t("mine.title")}
        lead={t("mine.lead")}
      />
      {data.items.length === 0 ? (
        <EmptyState title={t("mine.emptyTitle")} />
      ) : (
        <Table caption={t("mine.caption")} columns={columns} rows={data.items} rowKey={(file) => file.id} />
      )}
      {data.allowedActions.includes("add") ? (
        <section className="stack" aria-labelledby="add-files">
          <h2 id="add-files">{t("add")}</h2>
          <UploadForm send={handInWith(id)} onAdded={() => void refetch()} />
        </section>
      ) : (
        <p className="muted">{t("mine.noMore")}</p>
      )}
    </div>
  );
}
