import { keepPreviousData } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { api } from "@/api/client";
import type { components } from "@/api/schema.gen";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag, type TagTone } from "@/ui/Tag";
import "./texts";

type MyConcern = components["schemas"]["MyConcern"];

const TONES: Record<MyConcern["progress"], TagTone> = {
  received: "neutral",
  with_right_person: "primary",
  finished: "good",
};

export function MyConcernsPage() {
  const { t } = useTranslation("myConcerns");
  const { sida = 1 } = useSearch({ strict: false });
  const { data } = api.useQuery(
    "get",
    "/me/concerns",
    { params: { query: { page: sida } } },
    { placeholderData: keepPreviousData },
  );
  const unread = useUnread();
  const register = (
    <Link to="/lamna-oro" className="button button-primary">
      {t("register")}
    </Link>
  );
  const columns: Column<MyConcern>[] = [
    { key: "caseNumber", label: t("caseNumber"), heading: true, cell: (concern) => concern.caseNumber },
    {
      key: "receivedAt",
      label: t("receivedAt"),
      cell: (concern) => <span className="number">{moment(concern.receivedAt)}</span>,
    },
    {
      key: "progress",
      label: t("progress"),
      cell: ({ progress, investigation }) => (
        <>
          <Tag tone={TONES[progress]}>{t(`state.${progress}`)}</Tag> <span>{t(`meaning.${progress}`)}</span>
          {investigation && <p>{t(`investigation.${investigation}`)}</p>}
        </>
      ),
    },
    {
      key: "messages",
      label: t("messages"),
      cell: ({ id, caseNumber }) => (
        <>
          <Link
            to="/mina-oroshandelser/$id/meddelanden"
            params={{ id }}
            aria-label={t("messagesOf", { number: caseNumber })}
          >
            {t("messages")}
          </Link>{" "}
          {unread.has(id) && <Tag tone="primary">{t("newMessage")}</Tag>}
        </>
      ),
    },
    {
      key: "files",
      label: t("files"),
      cell: ({ id, caseNumber }) => (
        <Link to="/mina-oroshandelser/$id/filer" params={{ id }} aria-label={t("filesOf", { number: caseNumber })}>
          {t("files")}
        </Link>
      ),
    },
  ];
  const empty = data?.items.length === 0;
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} actions={data && !empty ? register : undefined} />
      {!data ? (
        <Skeleton />
      ) : empty ? (
        <EmptyState title={t("emptyTitle")} action={register}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Table caption={t("caption")} columns={columns} rows={data.items} rowKey={(concern) => concern.id} />
          <Pagination
            meta={data._meta}
            link={(page, text) => (
              <Link to="/mina-oroshandelser" search={{ sida: page }}>
                {text}
              </Link>
            )}
          />
        </>
      )}
    </div>
  );
}

/** The own concerns with a message that has not been read, as the notices tell it. */
function useUnread(): ReadonlySet<string> {
  const { data } = api.useQuery(
    "get",
    "/me/notices",
    { params: { query: { unread: true, limit: 100 } } },
    { throwOnError: false },
  );
  return new Set(data?.items.filter(({ subject }) => subject === "my_message").map(({ subjectId }) => subjectId));
}
