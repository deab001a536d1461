import { describe, expect, it } from "vitest";
import { id, matching, oneOf, page, search, text, yes } from "./search";

describe("an address", () => {
  const read = search({ vy: oneOf("tavla"), sida: page, vem: id, mina: yes, nummer: matching(/^\d{4}$/), steg: text });

  it("is read as it is when it is right", () => {
    const right = { vy: "tavla", sida: 500, vem: "01a21f3c-ad80-7f91-890b-9ad8997b1ff5", mina: true, nummer: "2026" };
    expect(read({ ...right, steg: "tidpunkt" })).toEqual({ ...right, steg: "tidpunkt" });
  });

  it.each<Record<string, unknown>>([
    { vy: "lista" },
    { sida: 0 },
    { sida: 501 },
    { sida: 1.5 },
    { sida: "1" },
    { vem: "01a21f3c" },
    { mina: "true" },
    { nummer: "20261" },
    { nummer: 2026 },
    { steg: ["a"] },
    { okant: "x" },
    { toString: "x" },
  ])("leaves out what cannot be right: %j", (wrong) => {
    const found = read(wrong);
    expect(Object.values(found).filter((value) => value !== undefined)).toEqual([]);
    expect(Object.keys(found)).toEqual(["vy", "sida", "vem", "mina", "nummer", "steg"]);
  });
});
