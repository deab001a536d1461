import { language } from ".";

const ZONE = "Europe/Stockholm";
const locale = () => (language() === "en" ? "en-GB" : "sv-SE");

/** 2026-11-23 in both languages: the form dates are written in here. */
export function day(value: string | Date): string {
  const at = typeof value === "string" ? new Date(value.length === 10 ? `${value}T12:00:00Z` : value) : value;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short" }).format(at);
}

export function longDay(value: string | Date): string {
  const at = typeof value === "string" ? new Date(value.length === 10 ? `${value}T12:00:00Z` : value) : value;
  return new Intl.DateTimeFormat(locale(), {
    timeZone: ZONE,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(at);
}

/** Swedish writes 14.02, English 14:02. */
export function clock(value: string | Date): string {
  const text = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" }).format(
    new Date(value),
  );
  return language() === "en" ? text : text.replace(":", ".");
}

const HOUR = 3_600_000;
const hourOf = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, hour: "2-digit", hourCycle: "h23" });

/** What came through the public door is known by its day only: it stands at the first moment of that day. */
export function isDayOnly(value: string | Date): boolean {
  const at = new Date(value);
  return at.getTime() % HOUR === 0 && hourOf.format(at) === "00";
}

export const moment = (value: string | Date): string =>
  isDayOnly(value) ? day(value) : `${day(value)}, ${clock(value)}`;

export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);

export const today = (): string => day(new Date());
