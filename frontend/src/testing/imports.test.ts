import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ALLOWED_FOR_FEATURES = /^@\/(ui|api|auth|i18n|drafts|leaving|routing|testing)(\/|$)/;
const IMPORT = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map((found) => found[1] ?? "");
}

function strangers(folder: string, allowed: RegExp): string[] {
  return filesBelow(`src/${folder}`).flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith("@/") && !allowed.test(name))
      .map((name) => `${file}: ${name}`),
  );
}

test("a feature imports the shared parts only, never another feature", () => {
  expect(filesBelow("src/features").length).toBeGreaterThan(0);
  expect(strangers("features", ALLOWED_FOR_FEATURES)).toEqual([]);
  const upwards = filesBelow("src/features").filter((file) => {
    const depth = file.split("/").length - 4;
    return importsOf(file).some((name) => name.startsWith("../".repeat(depth + 1)));
  });
  expect(upwards).toEqual([]);
});

test("the design system knows nothing of the application", () => {
  expect(strangers("ui", /^@\/(ui|i18n|testing)(\/|$)/)).toEqual([]);
});

test("the public application knows no login, and of the API only the contract's types", () => {
  const allowed = /^@\/((ui|i18n|config|trusted-types|public|testing)(\/|$)|api\/schema\.gen$)/;
  expect(strangers("public", allowed)).toEqual([]);
});
