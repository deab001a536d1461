import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useTranslation } from "react-i18next";

/** React Aria's own words follow the page's language, not the browser's. Canadian English writes dates as åååå-mm-dd. */
export function AriaLocale({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return <I18nProvider locale={i18n.language === "en" ? "en-CA" : "sv-SE"}>{children}</I18nProvider>;
}
