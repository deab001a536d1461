import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { solve, zeroBits } from "./proof";

test("zero bits are counted across bytes", () => {
  expect(zeroBits(new Uint8Array([0, 0x10, 0xff]))).toBe(11);
  expect(zeroBits(new Uint8Array([0x80]))).toBe(0);
});

test("every puzzle gets a number whose hash begins with enough zero bits, and progress is told", async () => {
  const told: number[] = [];
  const solved = await solve({ challenge: "1.4.8.495072.abc.mark", puzzles: 4, difficulty: 8 }, (n) => told.push(n));
  expect(solved.challenge).toBe("1.4.8.495072.abc.mark");
  expect(solved.proof).toHaveLength(4);
  for (const [puzzle, number] of solved.proof.entries()) {
    const hash = createHash("sha256").update(`1.4.8.495072.abc:${puzzle}:${number}`).digest();
    expect(zeroBits(hash)).toBeGreaterThanOrEqual(8);
  }
  expect(told).toEqual([0, 25, 50, 75]);
});
