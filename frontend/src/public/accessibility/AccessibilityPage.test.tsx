import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { loadConfig } from "@/config";
import { renderPage } from "@/testing/render";
import { publicConfig } from "../testing";
import "../texts";
import { AccessibilityPage } from "./AccessibilityPage";

const at = (path: string) => `${location.origin}/api/v1/public/${path}`;
const CHALLENGE = { challenge: "1.1.0.1.x.y", puzzles: 1, difficulty: 0 };
const server = setupServer(
  publicConfig,
  http.get(at("challenge"), () => HttpResponse.json(CHALLENGE)),
);
beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  await loadConfig();
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("what was hard is sent with the work done and without who says it", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(at("accessibility-feedback"), async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderPage(<AccessibilityPage />);
  await user.type(await screen.findByLabelText(/Vilken sida/), "Startsidan");
  await user.type(screen.getByLabelText(/Vad var svårt/), "Knappen syns inte.");
  await user.click(screen.getByRole("button", { name: "Skicka till kommunen" }));
  expect(await screen.findByText(/Vi har tagit emot/)).toBeVisible();
  expect(sent).toEqual([
    { solved: { challenge: CHALLENGE.challenge, proof: [0] }, page: "Startsidan", text: "Knappen syns inte." },
  ]);
});

test("an empty text and one that is refused are told at their field", async () => {
  server.use(
    http.post(at("accessibility-feedback"), () =>
      HttpResponse.json(
        { errors: [{ pointer: "#/text", code: "email_address", detail: "Ta bort e-postadressen." }] },
        { status: 422 },
      ),
    ),
  );
  const { user } = renderPage(<AccessibilityPage />);
  await user.click(await screen.findByRole("button", { name: "Skicka till kommunen" }));
  expect(screen.getAllByText("Skriv vad som var svårt")[0]).toBeVisible();
  await user.type(screen.getByLabelText(/Vad var svårt/), "Skriv till vera@example.se");
  await user.click(screen.getByRole("button", { name: "Skicka till kommunen" }));
  expect((await screen.findAllByText("Ta bort e-postadressen."))[0]).toBeVisible();
});

test("links lead to where one complains", async () => {
  renderPage(<AccessibilityPage />);
  for (const name of [/Digg/, /JO$/, /IMY$/])
    expect(await screen.findByRole("link", { name })).toHaveAttribute("href", expect.stringMatching(/^https:/));
});
