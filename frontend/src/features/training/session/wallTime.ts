import { parseAbsolute, parseDateTime, toZoned } from "@internationalized/date";

const ZONE = "Europe/Stockholm";

/** A Swedish day and time of day as a moment; undefined when it is no time. */
export function momentOf(day: string, time: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]?\d|2[0-3])[.:][0-5]\d$/.test(time)) return undefined;
  const clock = time.replace(".", ":").padStart(5, "0");
  return toZoned(parseDateTime(`${day}T${clock}`), ZONE)
    .toAbsoluteString()
    .replace(".000", "");
}

/** The day and time of day in Sweden. */
export function wallTime(moment: string): { day: string; time: string } {
  const at = parseAbsolute(moment, ZONE);
  const two = (value: number) => String(value).padStart(2, "0");
  return { day: `${at.year}-${two(at.month)}-${two(at.day)}`, time: `${two(at.hour)}:${two(at.minute)}` };
}
