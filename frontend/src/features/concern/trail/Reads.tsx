import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { Table } from "@/ui/Table";
import type { Schemas } from "../codes";
import { concernReads } from "../concernQueries";
import sv from "../sv.json";
import { whoDid } from "./who";

type FieldName = keyof typeof sv.trail.identityField;

const nameOfRead = (action: string): keyof typeof sv.trail.read => {
  const name = action.replace(".", "_");
  return name in sv.trail.read ? (name as keyof typeof sv.trail.read) : "other";
};

/** Safeguard 19: reading is visible to those who may open the case. */
export function Reads({ id }: { id: string }) {
  const { t } = useTranslation("concern");
  const { data } = useQuery(concernReads(id));
  const fieldNames = (codes: Schemas["ConcernRead"]["fields"]) =>
    (codes ?? "")
      .split(",")
      .map((code) => (code in sv.trail.identityField ? t(`trail.identityField.${code as FieldName}`) : code))
      .join(", ");
  if (!data) return <Skeleton />;
  if (data.items.length === 0) return <EmptyState title={t("trail.readsEmpty")} />;
  return (
    <div className="stack">
      <p className="muted">{t("trail.readsLead")}</p>
      <Table
        caption={t("trail.reads")}
        rows={data.items.map((read, row) => ({ ...read, row }))}
        rowKey={(read) => `${read.at}-${read.row}`}
        columns={[
          { key: "by", label: t("trail.who"), heading: true, cell: (read) => whoDid(read.action, read.by.name) },
          {
            key: "action",
            label: t("trail.what"),
            cell: (read) => t(`trail.read.${nameOfRead(read.action)}`, { fields: fieldNames(read.fields) }),
          },
          {
            key: "at",
            label: t("trail.when"),
            cell: (read) => (
              <time className="number" dateTime={read.at}>
                {moment(read.at)}
              </time>
            ),
          },
        ]}
      />
    </div>
  );
}
