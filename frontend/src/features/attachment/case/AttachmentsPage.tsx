import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { type Attachment, addTo, attachmentsOf, save } from "../attachmentQueries";
import { Kind, StateTag } from "../parts";
import "../texts";
import { UploadForm } from "../upload/UploadForm";

const route = getRouteApi("/staff/oro/$id/filer");

export function AttachmentsPage() {
  const { t } = useTranslation("attachment");
  const { id } = route.useParams();
  const { data, refetch, isFetching } = useQuery(attachmentsOf(id));
  const back = (
    <Link className="no-print" to="/oro/$id" params={{ id }}>
      {t("case.back")}
    </Link>
  );
  if (!data) return <Skeleton rows={8} />;
  const waits = data.items.some(({ state }) => state === "pending");
  return (
    <div className="stack">
      <PageHeading kicker={back} title={t("case.title")} lead={t("case.lead")} />
      <p className="muted">
        <Icon name="eye" /> {t("case.logged")}
      </p>
      {data.items.length === 0 ? (
        <EmptyState title={t("case.emptyTitle")}>
          <p>{t("case.emptyText")}</p>
        </EmptyState>
      ) : (
        <FileTable id={id} files={data.items} />
      )}
      {waits && (
        <Notice title={t("pendingTitle")}>
          <p>{t("pendingText")}</p>
          <Button small pending={isFetching} onClick={() => void refetch()}>
            {t("lookAgain")}
          </Button>
        </Notice>
      )}
      {data.allowedActions.includes("add") ? (
        <section className="stack" aria-labelledby="add-files">
          <h2 id="add-files">{t("add")}</h2>
          <UploadForm send={addTo(id)} onAdded={() => void refetch()} />
        </section>
      ) : (
        <p className="muted">{t("case.noMore")}</p>
      )}
    </div>
  );
}

function FileTable({ id, files }: { id: string; files: readonly Attachment[] }) {
  const { t } = useTranslation("attachment");
  const columns: Column<Attachment>[] = [
    { key: "name", label: t("name"), heading: true, cell: ({ fileName }) => fileName },
    { key: "kind", label: t("kind"), cell: (file) => <Kind file={file} /> },
    {
      key: "added",
      label: t("addedAt"),
      cell: ({ addedAs, addedBy, addedAt }) => (
        <>
          <time className="number" dateTime={addedAt}>
            {moment(addedAt)}
          </time>
          <br />
          <span className="muted">
            {addedAs === "reporter" ? t("reporter") : (addedBy?.name ?? t("unknownPerson"))}
          </span>
        </>
      ),
    },
    { key: "get", label: t("get"), cell: (file) => <Get id={id} file={file} /> },
  ];
  return <Table caption={t("case.caption")} columns={columns} rows={files} rowKey={(file) => file.id} />;
}

function Get({ id, file }: { id: string; file: Attachment }) {
  const { t } = useTranslation("attachment");
  const [state, setState] = useState<"idle" | "fetching" | { refusal: string }>("idle");
  if (file.state !== "available") return <StateTag state={file.state} />;
  const get = async () => {
    setState("fetching");
    try {
      await save(id, file);
      setState("idle");
    } catch (error) {
      if (!isProblem(error)) throw error;
      setState({ refusal: error.status === 0 ? t("refusal.unreachable") : `${error.message}. ${error.detail}` });
    }
  };
  return (
    <>
      <Button
        small
        pending={state === "fetching"}
        aria-label={t("getNamed", { name: file.fileName })}
        onClick={() => void get()}
      >
        {t("get")}
      </Button>
      {typeof state === "object" && (
        <p className="field-error" role="alert">
          {state.refusal}
        </p>
      )}
    </>
  );
}
