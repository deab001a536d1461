import { number } from "@/i18n/format";

const KILO = 1024;

/** 812 B, 47 kB, 2,4 MB: as computers' file lists say it. */
export function size(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  if (bytes < KILO * KILO) return `${number(Math.round(bytes / KILO))} kB`;
  return `${number(Math.round((bytes / KILO / KILO) * 10) / 10)} MB`;
}
