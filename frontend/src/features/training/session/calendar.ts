import type { Session } from "../trainingQueries";

/** RFC 5545 § 3.3.11: what would end a value is written with a backslash. */
const text = (value: string) => value.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

const moment = (instant: string) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

/** RFC 5545 § 3.1: a line has at most 75 octets; what is longer goes on after a space. A character is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 74) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** The session as a calendar takes it in; a changed one takes the place of the one before. */
export function calendarFile({ id, version, trainingName, status, plan }: Session, now: Date): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Samverka//SV",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${id}@samverka`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${moment(now.toISOString())}`,
    `DTSTART:${moment(plan.startsAt)}`,
    `DTEND:${moment(plan.endsAt)}`,
    `SUMMARY:${text(trainingName)}`,
    `LOCATION:${text(plan.place)}`,
    `DESCRIPTION:${text(plan.lecturers)}`,
    `STATUS:${status === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}
