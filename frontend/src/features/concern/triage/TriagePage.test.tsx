import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aConcern, aState, drafts, ID, on } from "../testing/api";
import { open } from "../testing/open";

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(...drafts());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const child = () => aConcern({ subjectKind: "child", allowedActions: ["triage"] });

test("a child's concern is not sorted without an answer about the report", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}", child),
    on("post", "/concerns/{id}/triage", ({ body }) => {
      sent.push(body);
      return aState();
    }),
    on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
  );
  const { user, at } = open(`/oro/${ID}/sortera`);
  await user.click(await screen.findByLabelText("Nej"));
  await user.click(screen.getByRole("button", { name: "Spara sorteringen" }));
  expect(await screen.findByRole("link", { name: "Svara på: Barn: är en orosanmälan gjord?" })).toBeVisible();
  expect(sent).toEqual([]);

  await user.click(screen.getByLabelText("Nej, och det finns skäl"));
  await user.click(screen.getByRole("button", { name: "Spara sorteringen" }));
  expect(await screen.findByRole("link", { name: /Varför misstänker du inte/ })).toBeVisible();
  expect(sent).toEqual([]);

  await user.type(screen.getByLabelText("Varför misstänker du inte att barnet far illa?"), "Barnet var vittne.");
  await user.click(screen.getByRole("button", { name: "Spara sorteringen" }));
  await waitFor(() => expect(at()).toBe(`/oro/${ID}`));
  expect(sent).toEqual([
    {
      danger: false,
      subjectKind: "child",
      eventType: "threat",
      urgency: "days",
      childReport: { made: false, reason: "Barnet var vittne." },
    },
  ]);
});

test("danger says to call 112 at once, and an adult has no child gate", async () => {
  server.use(on("get", "/concerns/{id}", child));
  const { user } = open(`/oro/${ID}/sortera`);
  await user.click(await screen.findByLabelText("Ja"));
  expect(screen.getByText(/Ring 112 nu/)).toBeVisible();
  await user.click(screen.getByLabelText("Vuxen"));
  expect(screen.queryByText("Barn: är en orosanmälan gjord?")).not.toBeInTheDocument();
});
