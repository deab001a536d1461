import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { Suspense } from "react";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, problem } from "@/testing/api";
import type { Schemas } from "../door/door";
import { challenge } from "../testing";
import { readCode } from "./code";
import FollowPage from "./FollowPage";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const view: Schemas["ReportView"] = {
  found: true,
  progress: "with_right_person",
  receivedOn: "2026-11-23",
  files: [],
  messages: [{ position: 1, from: "officer", sentOn: "2026-11-24", text: "Vilken tid var det?" }],
  hasEarlier: false,
  padding: "00",
};
const mine = { position: 2, from: "reporter" as const, sentOn: "2026-11-25", text: "På eftermiddagen." };

async function open(typed: string) {
  const user = userEvent.setup();
  render(
    <Suspense>
      <FollowPage />
    </Suspense>,
  );
  await user.type(await screen.findByLabelText("Din kod"), typed);
  await user.click(screen.getByRole("button", { name: "Visa" }));
  return user;
}

test("a code is read in any case and grouping, with O for 0 and I or L for 1", () => {
  expect(readCode(" k7qm-4txp 9rwd.2hvn oilz")).toBe("K7QM4TXP9RWD2HVN011Z");
});

test("the state is told in plain words with the messages of both", async () => {
  server.use(
    on("post", "/public/reports/follow-up", ({ body }) => {
      expect(body.receipt).toBe("K7QM4TXP9RWD2HVN8CZE");
      return view;
    }),
  );
  await open("k7qm 4txp 9rwd 2hvn 8cze");
  expect(await screen.findByText("Den är hos rätt person.")).toBeVisible();
  expect(screen.getByText("Vilken tid var det?")).toBeVisible();
});

test("a code that is too short is told before anything is asked", async () => {
  await open("k7qm");
  expect(await screen.findByRole("link", { name: /20 tecken. Du har skrivit 4/ })).toBeVisible();
});

test("an unknown code is answered", async () => {
  server.use(on("post", "/public/reports/follow-up", () => ({ ...view, found: false, messages: [] })));
  await open("k7qm 4txp 9rwd 2hvn 8cze");
  expect(await screen.findByText("Vi hittar ingen oro med den koden")).toBeVisible();
});

test("a message is sent once although the connection was lost", async () => {
  const sent: Schemas["WriteByReceipt"][] = [];
  server.use(
    on("post", "/public/reports/follow-up", () => view),
    on("get", "/public/challenge", () => challenge),
    on("post", "/public/reports/messages", ({ body }) => {
      sent.push(body);
      return sent.length === 1 ? HttpResponse.error() : { ...view, messages: [...view.messages, mine] };
    }),
  );
  const user = await open("k7qm 4txp 9rwd 2hvn 8cze");
  await user.type(await screen.findByLabelText("Ditt meddelande"), mine.text);
  await user.click(screen.getByRole("button", { name: "Skicka meddelandet" }));
  expect(await screen.findByText("Vi vet inte om det kom fram")).toBeVisible();
  expect(screen.getByLabelText("Ditt meddelande")).toHaveValue(mine.text);
  await user.click(screen.getByRole("button", { name: "Skicka meddelandet" }));
  expect(await screen.findByText("Meddelandet är skickat.")).toBeVisible();
  expect(screen.getByText(mine.text, { selector: ".public-message-text" })).toBeVisible();
  expect(sent[1]).toEqual(sent[0]);
});

test("a personal identity number in a message is pointed out at the field", async () => {
  server.use(
    on("post", "/public/reports/follow-up", () => view),
    on("get", "/public/challenge", () => challenge),
    on("post", "/public/reports/messages", () =>
      problem(422, "validation-failed", {
        errors: [{ pointer: "#/text", code: "personal_identity_number", detail: "Ta bort personnumret" }],
      }),
    ),
  );
  const user = await open("k7qm 4txp 9rwd 2hvn 8cze");
  await user.type(await screen.findByLabelText("Ditt meddelande"), "19121212-1212");
  await user.click(screen.getByRole("button", { name: "Skicka meddelandet" }));
  expect(await screen.findByRole("link", { name: "Ta bort personnumret" })).toBeVisible();
});
