import { expect, test } from "vitest";
import { personOf, safeReturn } from "./oidc";

const token = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`;

test("reads name and known roles from a token, å, ä and ö too", () => {
  const claims = {
    sub: "1",
    name: "Nils Åkerlund",
    realm_access: { roles: ["coordinator", "offline_access", "staff"] },
  };
  expect(personOf(token(claims))).toEqual({ id: "1", name: "Nils Åkerlund", roles: ["coordinator", "staff"] });
});

test("a token without roles is a person without roles", () => {
  expect(personOf(token({ sub: "1", preferred_username: "larare" }))).toEqual({ id: "1", name: "larare", roles: [] });
});

test.each([
  ["/oro?status=received", "/oro?status=received"],
  ["//evil.example", "/start"],
  ["/\\evil.example", "/start"],
  ["https://evil.example", "/start"],
  ["javascript:alert(1)", "/start"],
  [undefined, "/start"],
])("%s leads to %s after the login", (wanted, path) => {
  expect(safeReturn(wanted)).toBe(path);
});
