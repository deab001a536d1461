import { expect, test } from "vitest";
import type { Session } from "../trainingQueries";
import { calendarFile } from "./calendar";

const session: Session = {
  id: "019aa1f0-7c40-7000-8000-000000000111",
  version: 2,
  trainingId: "019aa1f0-7c40-7000-8000-0000000000a1",
  trainingName: "Se, prata; lämna oro",
  plan: {
    place: "Kommunhuset, sal A\nIngång från torget",
    startsAt: "2026-12-01T12:00:00Z",
    endsAt: "2026-12-01T14:30:00Z",
    lecturers: "å".repeat(60),
    capacity: 30,
  },
  status: "open",
  cancelledBecause: null,
  freePlaces: 3,
  queue: 0,
  mine: "place",
  allowedActions: [],
};
const file = calendarFile(session, new Date("2026-11-29T08:00:00Z"));

test("a calendar reads when and where, and nothing ends a value early", () => {
  expect(file).toContain("\r\nDTSTART:20261201T120000Z\r\nDTEND:20261201T143000Z\r\n");
  expect(file).toContain("\r\nSUMMARY:Se\\, prata\\; lämna oro\r\n");
  expect(file).toContain("\r\nLOCATION:Kommunhuset\\, sal A\\nIngång från torget\r\n");
  expect(file).toContain("\r\nSEQUENCE:2\r\n");
});

test("no line is longer than 75 octets, and unfolded it says the same", () => {
  const lines = file.split("\r\n");
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(file.replaceAll("\r\n ", "")).toContain(`DESCRIPTION:${"å".repeat(60)}\r\n`);
});

test("a cancelled one says so", () => {
  expect(calendarFile({ ...session, status: "cancelled" }, new Date())).toContain("STATUS:CANCELLED");
});
