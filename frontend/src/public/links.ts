import { language } from "@/i18n";

/** An address on these pages in the language being read. */
export const publicLink = (path: string): string => (language() === "en" ? `${path}?sprak=en` : path);
