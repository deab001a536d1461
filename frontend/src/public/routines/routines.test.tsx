import { render, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { loadConfig } from "@/config";
import { renderPage } from "@/testing/render";
import { publicConfig } from "../testing";
import type { Routine } from "./published";
import RoutinePage from "./RoutinePage";
import RoutinesPage from "./RoutinesPage";

const routine: Routine = {
  address: "vid-oro",
  topic: "concern",
  number: 1,
  effectiveFrom: "2026-11-23",
  editions: [
    { audience: "public", language: "sv", title: "När du är orolig", text: "Ring [112](tel:112) <b>nu</b>." },
    { audience: "easy_swedish", language: "sv", title: "Om du är orolig", text: "Ring." },
  ],
};
const at = (path: string) => `${location.origin}/api/v1/public/${path}`;
const server = setupServer(publicConfig);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => loadConfig());
afterEach(() => {
  server.resetHandlers();
  history.replaceState(null, "", "/");
});
afterAll(() => server.close());

test("lists routines by their heading, with day and languages", async () => {
  server.use(http.get(at("routines"), () => HttpResponse.json({ items: [routine] })));
  renderPage(<RoutinesPage />);
  expect(await screen.findByRole("link", { name: "När du är orolig" })).toHaveAttribute(
    "href",
    "/publik/rutiner/vid-oro",
  );
  expect(screen.getByText("Gäller från 2026-11-23. Finns på: svenska, lätt svenska.")).toBeVisible();
});

test("shows a routine without any HTML of its own, and the easy edition on a press", async () => {
  history.replaceState(null, "", "/publik/rutiner/vid-oro");
  server.use(http.get(at("routines/vid-oro"), () => HttpResponse.json(routine)));
  const { user, container } = renderPage(<RoutinePage />);
  expect(await screen.findByRole("heading", { level: 1, name: "När du är orolig" })).toBeVisible();
  expect(screen.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  expect(container.querySelector("b")).toBeNull();
  expect(screen.getByRole("link", { name: /kort att skriva ut/ })).toHaveAttribute(
    "href",
    "/api/v1/public/routines/vid-oro/action-cards/public-sv",
  );
  await user.click(screen.getByRole("button", { name: "Läs på lätt svenska" }));
  expect(screen.getByRole("heading", { level: 1, name: "Om du är orolig" })).toBeVisible();
});

test.each([
  [404, "Rutinen finns inte"],
  [503, "Rutinen kunde inte hämtas"],
])("says whom to call when the answer is %s", async (status, title) => {
  history.replaceState(null, "", "/publik/rutiner/vid-oro");
  server.use(http.get(at("routines/vid-oro"), () => HttpResponse.json({}, { status })));
  render(<RoutinePage />);
  expect((await screen.findAllByText(title))[0]).toBeVisible();
  expect(screen.getByText(/Ring 112 vid fara/)).toBeVisible();
});
