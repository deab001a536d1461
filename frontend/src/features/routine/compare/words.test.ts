import { expect, test } from "vitest";
import { compare } from "./words";

const shown = (before: string, after: string) =>
  compare(before, after)
    .map(({ kind, text }) => (kind === "added" ? `{+${text}+}` : kind === "removed" ? `{-${text}-}` : text))
    .join("");

test("tells which words were put in place of which", () => {
  expect(shown("Ring chefen samma dag.", "Ring chefen genast.")).toBe("Ring chefen {-samma dag-}{+genast+}.");
});

test("does not break Swedish words apart", () => {
  expect(shown("Gör en anmälan", "Gör en orosanmälan")).toBe("Gör en {-anmälan-}{+orosanmälan+}");
});

test("the same is the same", () => {
  expect(compare("Ett två", "Ett två").every(({ kind }) => kind === "same")).toBe(true);
});
