import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import type { Schemas } from "../disclosureQueries";
import "../texts";

/** What goes with the items, exactly as the recipient gets it. */
export function PackageHead({ content }: { content: Schemas["PackageContent"] }) {
  const { t } = useTranslation("disclosure");
  const row = (key: string, label: string, value: string | null | undefined): SummaryRow[] =>
    value ? [{ key, label, value }] : [];
  return (
    <SummaryList
      compact
      rows={[
        ...row("yourCase", t("package.yourCaseNumber"), content.yourCaseNumber),
        ...row("outcome", t("prepare.outcome"), t(`outcome.${content.outcome}`)),
        ...row("law", t("open.law"), content.law[language()]),
        ...row("note", t("prepare.noteToRecipient"), content.noteToRecipient),
        ...row("reference", t("package.reference"), content.disclosureId),
      ]}
    />
  );
}
