import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { day as asDay } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import "../texts";
import { type Gap, gapPages } from "../trainingQueries";
import { Standing } from "./Standing";

/** Who of one's own sector lacks it or soon will; only its head sees this. */
export function Gaps({ trainingId, day }: { trainingId: string; day: string | undefined }) {
  const { t } = useTranslation("training");
  const pages = useInfiniteQuery(gapPages(trainingId, day));
  const rows = pages.data?.pages.flatMap((page) => page.items);
  const columns: Column<Gap>[] = [
    {
      key: "who",
      label: t("gap.who"),
      heading: true,
      cell: ({ name, employeeNumber }) => (name ? `${name} (${employeeNumber})` : employeeNumber),
    },
    { key: "unit", label: t("gap.unit"), cell: ({ unitName }) => unitName },
    { key: "standing", label: t("gap.standing"), cell: ({ standing }) => <Standing standing={standing} /> },
    {
      key: "on",
      label: t("gap.day"),
      cell: ({ standing, dueOn, expiresOn }) =>
        standing === "never" || !expiresOn
          ? t("gap.due", { date: asDay(dueOn) })
          : t(standing === "expired" ? "gap.expired" : "gap.expires", { date: asDay(expiresOn) }),
    },
  ];
  return (
    <section className="stack">
      <h2>{t("gap.title")}</h2>
      <p className="muted">{t("gap.lead")}</p>
      {!rows ? (
        <Skeleton rows={5} />
      ) : rows.length === 0 ? (
        <EmptyState title={t("gap.none")} />
      ) : (
        <Table caption={t("gap.title")} columns={columns} rows={rows} rowKey={({ employeeId }) => employeeId} />
      )}
      <MorePages pages={pages} label={t("more")} />
    </section>
  );
}
