import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import leaving from "@/leaving/sv.json";
import { usePartWords } from "@/leaving/words";
import sv from "./sv.json";
import "./texts";

type Field = { name: string; value: string };
type Codes = Record<string, Record<string, string>>;

/** What a sort of part is called; one that is newer than this page is shown by its code. */
export function usePartNames() {
  const { t } = useTranslation("extract");
  return (kind: string) => (kind in sv.kindOf ? t(`kindOf.${kind as keyof typeof sv.kindOf}`) : kind);
}

/** Names and values of an extract's fields in the reader's language; texts are as they were written. */
export function useFieldWords() {
  const { t } = useTranslation("extract");
  const leavingWords = usePartWords();
  const name = (field: Field) =>
    field.name in sv.field
      ? t(`field.${field.name as keyof typeof sv.field}`)
      : leavingWords.name(field as Parameters<typeof leavingWords.name>[0]);
  const value = (field: Field) => {
    if (field.value in ((leaving.code as Codes)[field.name] ?? {}))
      return leavingWords.value(field as Parameters<typeof leavingWords.value>[0]);
    return /^\d{4}-\d\d-\d\d$/.test(field.value) ? day(field.value) : field.value;
  };
  return { name, value };
}
