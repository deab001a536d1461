import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { type Column, Table } from "@/ui/Table";
import type { SupportCase } from "../supportQueries";
import "../texts";

type Contact = SupportCase["contacts"][number];

/** How and when, never with whom. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation("support");
  const columns: Column<Contact>[] = [
    { key: "day", label: t("contacts.day"), heading: true, cell: ({ occurredOn }) => day(occurredOn) },
    { key: "kind", label: t("contacts.kind"), cell: ({ kind }) => t(`contact.${kind}`) },
    { key: "note", label: t("contacts.note"), cell: ({ note }) => note ?? "–" },
    { key: "next", label: t("contacts.next"), cell: ({ nextContactOn }) => day(nextContactOn) },
    { key: "by", label: t("contacts.by"), cell: ({ recordedBy }) => recordedBy ?? "–" },
  ];
  return (
    <section className="stack" aria-labelledby="contacts">
      <h2 id="contacts">{t("contacts.title")}</h2>
      {contacts.length === 0 ? (
        <p className="muted">{t("contacts.none")}</p>
      ) : (
        <Table caption={t("contacts.caption")} columns={columns} rows={contacts} rowKey={({ id }) => id} />
      )}
    </section>
  );
}
