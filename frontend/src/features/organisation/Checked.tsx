import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { number } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { SummaryList } from "@/ui/SummaryList";
import { type Column, Table } from "@/ui/Table";
import type { Check, Fault, Order } from "./staffQueries";

type Props = { check: Check; pending: boolean; onReadIn(order: Order): void };

/** What reading the file in would come to, and what there is to correct in it. */
export function Checked({ check, pending, onReadIn }: Props) {
  const { t } = useTranslation("organisation");
  const { faults, faultCount, rows, ignoredColumns } = check;
  const columns: Column<Fault>[] = [
    {
      key: "row",
      label: t("fault.row"),
      heading: true,
      cell: ({ row }) => (row === 0 ? t("fault.file") : number(row)),
    },
    { key: "column", label: t("fault.column"), cell: ({ column }) => column ?? t("fault.wholeRow") },
    { key: "detail", label: t("fault.detail"), cell: ({ detail }) => (language() === "en" ? detail.en : detail.sv) },
  ];
  const faultyRows = new Set(faults.map(({ row }) => row)).size;
  return (
    <section className="stack" aria-labelledby="checked">
      <h3 id="checked">{t("checked.title")}</h3>
      <Notice
        kind={faultCount === 0 ? "good" : "warning"}
        live
        title={faultCount === 0 ? t("checked.right", { count: rows }) : t("checked.wrong", { count: faultCount })}
      >
        <p>{t(faultCount === 0 ? "checked.nothingYet" : "checked.correct")}</p>
      </Notice>
      {rows > 0 && (
        <SummaryList
          compact
          rows={[
            { key: "added", label: t("checked.added"), value: number(check.employeesAdded) },
            { key: "changed", label: t("checked.changed"), value: number(check.employeesChanged) },
            { key: "unchanged", label: t("checked.unchanged"), value: number(check.employeesUnchanged) },
            ...(typeof check.employeesLeft === "number"
              ? [{ key: "left", label: t("checked.left"), value: number(check.employeesLeft) }]
              : []),
            { key: "units", label: t("checked.units"), value: number(check.unitsAdded + check.unitsChanged) },
            ...(ignoredColumns.length > 0
              ? [{ key: "ignored", label: t("checked.ignored"), value: ignoredColumns.join(", ") }]
              : []),
          ]}
        />
      )}
      {faults.length > 0 && (
        <>
          <Table
            caption={t("fault.title")}
            columns={columns}
            rows={faults}
            rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
          />
          {faultCount > faults.length && <p className="muted">{t("fault.more", { count: faults.length })}</p>}
        </>
      )}
      <div className="row">
        {faultCount === 0 ? (
          <Button kind="primary" pending={pending} onClick={() => onReadIn({})}>
            {t("checked.readIn")}
          </Button>
        ) : (
          rows > faultyRows && (
            <Button pending={pending} onClick={() => onReadIn({ skipFaulty: true })}>
              {t("checked.skip")}
            </Button>
          )
        )}
      </div>
    </section>
  );
}
