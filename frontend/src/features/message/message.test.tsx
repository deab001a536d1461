import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { drafts, hanna, on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Message } from "./messageQueries";
import { messageRoutes } from "./routes";

const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
const ADDRESS = `/oro/${ID}/meddelanden`;
const MINE = `/mina-oroshandelser/${ID}/meddelanden`;
const aMessage = (rest: Partial<Message> = {}): Message => ({
  id: "01a20a08-016f-706b-b90a-000000000001",
  position: 1,
  from: "officer",
  by: "Hanna Wikström",
  sentOn: "2026-11-24",
  text: "Vilken tid var det?",
  readOn: "2026-11-25",
  ...rest,
});
const anAnswer = aMessage({ position: 2, from: "reporter", by: null, sentOn: "2026-11-25", text: "Efter skolan." });

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(
  ...drafts(),
  on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
  on("get", "/me/notices", () => pageOf([])),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

it("shows who wrote what and when it was read, and what the law leaves to tell", async () => {
  server.use(on("get", "/concerns/{id}/messages", () => ({ items: [aMessage(), anAnswer], mayWrite: true })));
  openRoutes(messageRoutes, ADDRESS, ["handler"], hanna);
  const [first, second] = within(await screen.findByRole("list", { name: "Samtalet" })).getAllByRole("listitem");
  expect(first).toHaveTextContent("Hanna Wikström 2026-11-24Vilken tid var det?Läst 2026-11-25");
  expect(second).toHaveTextContent("Den som lämnade oron 2026-11-25Efter skolan.");
  expect(second).not.toHaveTextContent("Läst");
  expect(screen.getByText(/Det omfattas av sekretess/)).toBeVisible();
});

it("only shows the conversation to who may not write in it", async () => {
  server.use(on("get", "/concerns/{id}/messages", () => ({ items: [anAnswer], mayWrite: false })));
  openRoutes(messageRoutes, ADDRESS, ["handler"], hanna);
  expect(await screen.findByText("Efter skolan.")).toBeVisible();
  expect(screen.getByText(/Du kan läsa men inte skriva här/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Skicka meddelandet" })).toBeNull();
});

it("keeps what was written when nothing is heard, sends it once, and is ready for the next", async () => {
  const keys: (string | null)[] = [];
  const items: Message[] = [];
  server.use(
    on("get", "/concerns/{id}/messages", () => ({ items, mayWrite: true })),
    http.post(`${location.origin}/api/v1/concerns/${ID}/messages`, async ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      if (keys.length === 1) return HttpResponse.error();
      items.push(aMessage({ ...((await request.json()) as { text: string }), readOn: null }));
      return HttpResponse.json(items[0], { status: 201 });
    }),
  );
  const { user } = openRoutes(messageRoutes, ADDRESS, ["handler"], hanna);
  const send = await screen.findByRole("button", { name: "Skicka meddelandet" });
  await user.click(send);
  expect(screen.getByLabelText("Ditt meddelande")).toBeInvalid();
  await user.type(screen.getByLabelText("Ditt meddelande"), "Tack!");
  await user.click(send);
  expect(await screen.findByText(/Vi vet inte om meddelandet kom fram/)).toBeVisible();
  expect(screen.getByLabelText("Ditt meddelande")).toHaveValue("Tack!");
  await user.click(send);
  expect(await screen.findByText("Inte läst än")).toBeVisible();
  expect(keys[0]).toBe(keys[1]);
  expect(await screen.findByLabelText("Ditt meddelande")).toHaveValue("");
  expect(screen.getByRole("heading", { name: "Samtalet" })).toHaveFocus();
});

it("says plainly that processing is restricted, and that a conversation is full", async () => {
  let slug = "restricted";
  server.use(
    on("get", "/concerns/{id}/messages", () => ({ items: [], mayWrite: true })),
    on("post", "/concerns/{id}/messages", () =>
      slug === "restricted"
        ? problem(423, slug, { title: "Behandlingen är begränsad", detail: "Det går att läsa, inte att ändra." })
        : problem(409, slug),
    ),
  );
  const { user } = openRoutes(messageRoutes, ADDRESS, ["coordinator"]);
  await user.type(await screen.findByLabelText("Ditt meddelande"), "Tack!");
  await user.click(screen.getByRole("button", { name: "Skicka meddelandet" }));
  expect(await screen.findByText("Behandlingen är begränsad")).toBeVisible();
  slug = "illegal-transition";
  await user.click(screen.getByRole("button", { name: "Skicka meddelandet" }));
  expect(await screen.findByText(/Ett samtal rymmer 100 meddelanden/)).toBeVisible();
});

it("lets a reporter read without learning who answers, and settles the notice of it", async () => {
  const notice = {
    id: "01a20a08-016f-706b-b90a-0000000000f1",
    kind: "message_to_reporter",
    text: {},
    subject: "my_message",
    subjectId: ID,
    raisedAt: "2026-11-24T09:00:00Z",
    alarm: false,
  };
  const settled: unknown[] = [];
  const draftsRead: unknown[] = [];
  server.use(
    on("get", "/me/drafts/{key}", ({ params }) => {
      draftsRead.push(params.key);
      return problem(404, "not-found");
    }),
    on("get", "/me/concerns/{id}/messages", () => ({ items: [aMessage(), anAnswer] })),
    on("get", "/me/notices", () =>
      pageOf([notice, { ...notice, id: "01a20a08-016f-706b-b90a-0000000000f2", subjectId: hanna.id }]),
    ),
    on("put", "/me/notices/{noticeId}/read-mark", ({ params }) => {
      settled.push(params.noticeId);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  openRoutes(messageRoutes, MINE, ["staff"], hanna);
  const [first, second] = within(await screen.findByRole("list", { name: "Samtalet" })).getAllByRole("listitem");
  expect(first).toHaveTextContent("Den som arbetar med din oro");
  expect(second).toHaveTextContent("Du 2026-11-25");
  expect(screen.queryByText(/Hanna/)).toBeNull();
  await waitFor(() => expect(settled).toEqual([notice.id]));
  // Only a–z, 0–9 and hyphens name a draft.
  expect(draftsRead).toEqual([`my-message-${ID}`]);
});
