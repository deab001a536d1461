import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type Recipient, recipients } from "../handOverQueries";
import "../texts";

export function RecipientsPage() {
  const { t } = useTranslation("handover");
  const { data } = useQuery(recipients());
  const add = (
    <Link className="button button-primary" to="/mottagare/ny">
      {t("recipients.add")}
    </Link>
  );
  const columns: Column<Recipient>[] = [
    {
      key: "name",
      label: t("recipients.name"),
      heading: true,
      cell: ({ id, name, active }) => (
        <>
          <Link to="/mottagare/$recipientId" params={{ recipientId: id }}>
            {name}
          </Link>{" "}
          {!active && <Tag>{t("recipients.inactive")}</Tag>}
        </>
      ),
    },
    { key: "kind", label: t("recipients.kind"), cell: ({ kind }) => t(`recipientKind.${kind}`) },
    {
      key: "where",
      label: t("recipients.where"),
      cell: ({ insideAuthority, branch }) =>
        [t(insideAuthority ? "send.insideAuthority" : "send.outsideAuthority"), branch].filter(Boolean).join(", "),
    },
    {
      key: "methods",
      label: t("recipients.methods"),
      cell: ({ methods }) => methods.map((method) => t(`method.${method}`)).join(", "),
    },
    {
      key: "receivers",
      label: t("recipients.receivers"),
      cell: ({ receivers }) =>
        receivers.map(({ name }) => name).join(", ") || <span className="muted">{t("recipients.nobody")}</span>,
    },
  ];
  const empty = data?.items.length === 0;
  return (
    <div className="stack">
      <PageHeading title={t("recipients.title")} lead={t("recipients.lead")} actions={empty ? undefined : add} />
      {!data ? (
        <Skeleton rows={6} />
      ) : empty ? (
        <EmptyState title={t("recipients.emptyTitle")} action={add} />
      ) : (
        <Table caption={t("recipients.caption")} columns={columns} rows={data.items} rowKey={(one) => one.id} />
      )}
    </div>
  );
}
