import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { type Duty, informationDuties } from "./requestQueries";
import "./texts";

/** Whom is still to be told that there is a case: numbers and days, for who opens no case too. */
export function Duties() {
  const { t } = useTranslation("rightsRequest");
  const { data } = useQuery(informationDuties());
  const columns: Column<Duty>[] = [
    { key: "case", label: t("case"), heading: true, cell: ({ caseNumber }) => caseNumber },
    { key: "state", label: t("state"), cell: ({ status }) => t(`duties.status.${status}`) },
    {
      key: "due",
      label: t("duties.due"),
      cell: ({ dueOn, overdueDays }) => (
        <>
          <span className="number">{dueOn ? day(dueOn) : "–"}</span>{" "}
          {overdueDays > 0 && <Tag tone="danger">{t("overdue", { count: overdueDays })}</Tag>}
        </>
      ),
    },
  ];
  return (
    <section className="stack" aria-labelledby="duties">
      <h2 id="duties">{t("duties.title")}</h2>
      <p>{t("duties.lead")}</p>
      {!data ? (
        <Skeleton rows={3} />
      ) : data.items.length === 0 ? (
        <p className="muted">{t("duties.none")}</p>
      ) : (
        <Table
          caption={t("duties.caption")}
          columns={columns}
          rows={data.items}
          rowKey={({ caseNumber }) => caseNumber}
        />
      )}
    </section>
  );
}
