import { useTranslation } from "react-i18next";

/** What a field is called on the page: "observedEvents.1.place" → "Närmare plats (händelse 2)". */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation("register");
  return (field) => {
    const [, index, part] = /^observedEvents\.(\d+)\.(\w+)$/.exec(field) ?? [];
    if (index !== undefined) {
      const text = t(
        part === "place" ? "events.place" : part === "quotedWords" ? "events.quotedWords" : "events.whatHappened",
      );
      return t("error.where", { text, number: Number(index) + 1 });
    }
    return t(field === "alreadyTried" ? "background.alreadyTried" : "background.protectiveFactors");
  };
}
