import { expect, it } from "vitest";
import { csv } from "./csv";

it.each([
  ["=1+1", "'=1+1"],
  ["+46", "'+46"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  [" =1+1", "' =1+1"],
  ["\t=1", "'\t=1"],
  ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")"`],
  ["Vård; omsorg", '"Vård; omsorg"'],
  ["två\nrader", '"två\nrader"'],
  ["Lärare", "Lärare"],
])("writes %j so that no spreadsheet reckons with it", (text, written) => {
  expect(csv([[text]])).toBe(`\uFEFF${written}\r\n`);
});

it("leaves numbers as they are, one row a line", () => {
  expect(
    csv([
      ["Grupp", "Antal"],
      ["Lärare", -3],
    ]),
  ).toBe("\uFEFFGrupp;Antal\r\nLärare;-3\r\n");
});
