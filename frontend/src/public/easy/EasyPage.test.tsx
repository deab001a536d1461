import { screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadConfig } from "@/config";
import { renderPage } from "@/testing/render";
import { publicConfig } from "../testing";
import EasyPage from "./EasyPage";
import sv from "./sv.json";

const server = setupServer(publicConfig);
beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  await loadConfig();
});
afterAll(() => server.close());

test("tells whom to call without asking anything of the service", () => {
  renderPage(<EasyPage />);
  expect(screen.getByRole("link", { name: /Ring 112/ })).toHaveAttribute("href", "tel:112");
  expect(screen.getByRole("link", { name: /Ring 114 14/ })).toHaveAttribute("href", "tel:11414");
});

test("says one short thing at a time", () => {
  const texts =
    JSON.stringify(sv)
      .match(/"text":"[^"]*"/g)
      ?.map((one) => one.slice(8, -1)) ?? [];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!]) /));
  expect(sentences.filter((sentence) => sentence.split(" ").length > 12)).toEqual([]);
});
