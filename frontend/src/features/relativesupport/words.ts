import { language } from "@/i18n";

/** Those most asked for of interpreters. */
export const LANGUAGES = ["sv", "en", "ar", "so", "fa", "ti", "ru", "pl", "es", "uk", "fi"] as const;

export const languageName = (code: string): string =>
  new Intl.DisplayNames(language(), { type: "language" }).of(code) ?? code;
