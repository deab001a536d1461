import { screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, pageOf } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Feedback } from "./feedbackQueries";
import { accessibilityRoutes } from "./routes";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const told = (rest: Partial<Feedback> = {}): Feedback => ({
  id: "01a20a08-016f-706b-b90a-4a54ed216859",
  version: 0,
  receivedOn: "2026-11-23",
  page: "Startsidan",
  text: "Knappen syns inte i mörkt läge.",
  handledAt: null,
  handledByName: null,
  ...rest,
});

test("feedback is read and marked as seen to in the version that was seen", async () => {
  const sent: (string | null)[] = [];
  let shown = told();
  server.use(
    on("get", "/accessibility-feedback", () => pageOf([shown])),
    on("post", "/accessibility-feedback/{id}/handling", ({ ifMatch }) => {
      sent.push(ifMatch);
      shown = told({ version: 1, handledAt: "2026-11-24T08:10:00Z", handledByName: "Sara Hedman" });
      return shown;
    }),
  );
  const { user } = openRoutes(accessibilityRoutes, "/tillganglighet", ["coordinator"]);
  expect(await screen.findByText("Knappen syns inte i mörkt läge.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Markera som åtgärdad: Startsidan" }));
  expect(await screen.findByText(/Åtgärdad av Sara Hedman/)).toBeVisible();
  expect(sent).toEqual(['"0"']);
});

test("an empty list says where feedback comes from", async () => {
  server.use(on("get", "/accessibility-feedback", () => pageOf([])));
  openRoutes(accessibilityRoutes, "/tillganglighet", ["admin"]);
  expect(await screen.findByText(/sidan Tillgänglighet/)).toBeVisible();
});
