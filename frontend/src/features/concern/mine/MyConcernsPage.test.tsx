import { screen, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { hanna, on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { mineRoutes } from "./routes";

const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
const concern = { caseNumber: "2026-0042", receivedAt: "2026-11-23T09:00:00Z", progress: "received" as const };
const notice = {
  id: "01a20a08-016f-706b-b90a-0000000000f1",
  kind: "message_to_reporter",
  text: {},
  subject: "my_message",
  subjectId: ID,
  raisedAt: "2026-11-24T09:00:00Z",
  alarm: false,
};

const server = setupServer(
  on("get", "/me/concerns", () =>
    pageOf([
      { ...concern, id: ID },
      { ...concern, id: hanna.id, caseNumber: "2026-0043" },
    ]),
  ),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

it("leads from each concern to its messages and tells which have new ones", async () => {
  server.use(on("get", "/me/notices", () => pageOf([notice])));
  openRoutes(mineRoutes, "/mina-oroshandelser", ["staff"], hanna);
  const tag = await screen.findByText("Nytt meddelande");
  const row = tag.closest("tr") as HTMLElement;
  expect(within(row).getByRole("link", { name: "Meddelanden om 2026-0042" })).toHaveAttribute(
    "href",
    `/mina-oroshandelser/${ID}/meddelanden`,
  );
  expect(screen.getByRole("link", { name: "Meddelanden om 2026-0043" })).toBeVisible();
});

it("shows the concerns although the notices cannot be had", async () => {
  server.use(on("get", "/me/notices", () => problem(500, "internal")));
  openRoutes(mineRoutes, "/mina-oroshandelser", ["staff"], hanna);
  expect(await screen.findByText("2026-0042")).toBeVisible();
});
