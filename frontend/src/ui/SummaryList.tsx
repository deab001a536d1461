import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./SummaryList.css";

export type SummaryRow = { key: string; label: string; value: ReactNode; onChange?(): void };

/** Check answers: label, answer, "Ändra". Without onChange it is a plain list of facts. */
export function SummaryList({ rows, compact }: { rows: readonly SummaryRow[]; compact?: boolean }) {
  const { t } = useTranslation();
  return (
    <dl className={compact ? "summary summary-compact" : "summary"}>
      {rows.map((row) => (
        <div key={row.key} className="summary-row">
          <dt>{row.label}</dt>
          <dd>{row.value || <span className="muted">{t("form.notStated")}</span>}</dd>
          {row.onChange && (
            <dd className="summary-change">
              <button type="button" className="link-button" onClick={row.onChange}>
                {t("form.change")}
                <span className="visually-hidden"> {row.label}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
