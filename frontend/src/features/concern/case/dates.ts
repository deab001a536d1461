import { parseDate } from "@internationalized/date";
import { today } from "@/i18n/format";

/** The same day of the month; the last one when the month is shorter. */
export const monthsAhead = (months: number, from = today()): string => parseDate(from).add({ months }).toString();
