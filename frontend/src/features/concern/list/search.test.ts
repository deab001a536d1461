import { expect, test } from "vitest";
import { countFilters, filterIn, readListSearch } from "./search";

test("the address's words become the API's filters", () => {
  const search = readListSearch({
    lage: "received.in_action",
    galler: "child",
    handelse: "threat",
    bradska: "immediate",
    sektor: "utbildning",
    forsenade: true,
    mina: true,
    vy: "tavla",
  });
  expect(filterIn(search)).toEqual({
    status: ["received", "in_action"],
    subjectKind: "child",
    eventType: "threat",
    urgency: "immediate",
    sectorCode: "utbildning",
    overdue: true,
    assignedToMe: true,
  });
  expect(countFilters(search)).toBe(7);
});

test("what the API would refuse is left out, and the rest of the address stays", () => {
  const search = readListSearch({
    lage: "received.purged",
    galler: "believer",
    sektor: "a'b",
    q: "text",
    forsenade: "yes",
  });
  expect(filterIn(search)).toEqual({ status: ["received"] });
  expect(search).not.toHaveProperty("q");
});

test("the view is no filter", () => {
  expect(countFilters(readListSearch({ vy: "tavla" }))).toBe(0);
});
