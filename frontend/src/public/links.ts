import { language } from "@/i18n";

/** An address on these pages in the language being read. */
export function publicLink(path: string): string {
  if (language() !== "en") return path;
  const [page, part] = path.split("#");
  return `${page}?sprak=en${part ? `#${part}` : ""}`;
}
