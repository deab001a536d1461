import type { Language } from "@/i18n";

/** How the page looks and its language are the only things kept in the browser. */
export type Theme = "auto" | "light" | "dark";

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

export const rememberedLanguage = (): Language => (read("language") === "en" ? "en" : "sv");
export const rememberLanguage = (language: Language) => write("language", language);

export function rememberedTheme(): Theme {
  const kept = read("theme");
  return kept === "light" || kept === "dark" ? kept : "auto";
}

export function rememberTheme(theme: Theme) {
  write("theme", theme);
}
