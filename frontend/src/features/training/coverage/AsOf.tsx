import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { DatePicker } from "@/ui/DatePicker";
import "../texts";

/** As of which day the figures are; today when nothing is chosen. */
export function AsOf({ day, onChange }: { day: string | undefined; onChange(day: string | undefined): void }) {
  const { t } = useTranslation("training");
  return (
    <div className="no-print">
      <DatePicker
        id="asOf"
        label={t("coverage.asOf")}
        hint={t("coverage.asOfHint")}
        value={day ?? today()}
        min="2000-01-01"
        onChange={(chosen) => onChange(chosen && chosen !== today() ? chosen : undefined)}
      />
    </div>
  );
}
