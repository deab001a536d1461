import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { Suspense } from "react";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { on, problem } from "@/testing/api";
import type { Schemas } from "../door/door";
import { challenge } from "../testing";
import FollowSupportPage from "./FollowSupportPage";
import SupportPage from "./SupportPage";

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: "error" });
  vi.stubGlobal("scrollTo", () => {});
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const CODE = "K7QM-4TXP-9RWD-2HVN-8CZE";
const view: Schemas["SupportRequestView"] = {
  found: true,
  progress: { status: "contacted", requestedOn: "2026-11-23", nextContactOn: "2026-11-30" },
  messages: [
    { position: 1, from: "relative", sentOn: "2026-11-23", text: "Jag vill prata." },
    { position: 2, from: "officer", sentOn: "2026-11-24", text: "Välkommen på onsdag." },
  ],
  hasEarlier: false,
  padding: "00",
};

async function fillIn() {
  const user = userEvent.setup();
  render(
    <Suspense>
      <SupportPage />
    </Suspense>,
  );
  await user.click(await screen.findByRole("radio", { name: "Någon under 18 år" }));
  await user.type(screen.getByLabelText("Vad vill du ha hjälp med?"), "Jag vill prata.");
  await user.selectOptions(screen.getByLabelText("Vilket språk vill du prata?"), "en");
  return user;
}

test("whoever asks says three things, none of them who they are, and gets a code", async () => {
  server.use(
    on("get", "/public/challenge", () => challenge),
    on("post", "/public/support-requests", ({ body }) => {
      expect(Object.keys(body).toSorted()).toEqual(["solved", "support"]);
      expect(body.support).toEqual({ about: "child", language: "en", text: "Jag vill prata." });
      return HttpResponse.json({ receipt: CODE }, { status: 201 });
    }),
  );
  const user = await fillIn();
  expect(screen.queryByLabelText(/namn|telefon|e-post/i)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByRole("heading", { name: "Tack, vi har tagit emot din fråga" })).toBeVisible();
  expect(document.querySelector(".receipt-code")).toHaveTextContent(CODE);
});

test("what is missing is told before anything is sent", async () => {
  const user = userEvent.setup();
  render(
    <Suspense>
      <SupportPage />
    </Suspense>,
  );
  await user.click(await screen.findByRole("button", { name: "Skicka" }));
  expect(await screen.findByRole("link", { name: "Välj ett svar" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Skriv vad du vill ha hjälp med" })).toBeVisible();
});

test("what was written stays when nothing is heard, and is sent once", async () => {
  const sent: Schemas["SubmitSupportRequest"][] = [];
  server.use(
    on("get", "/public/challenge", () => challenge),
    on("post", "/public/support-requests", ({ body }) => {
      sent.push(body);
      return sent.length === 1 ? HttpResponse.error() : HttpResponse.json({ receipt: CODE }, { status: 201 });
    }),
  );
  const user = await fillIn();
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByText("Vi vet inte om det kom fram")).toBeVisible();
  expect(screen.getByLabelText("Vad vill du ha hjälp med?")).toHaveValue("Jag vill prata.");
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByRole("heading", { name: "Tack, vi har tagit emot din fråga" })).toBeVisible();
  expect(sent[1]).toEqual(sent[0]);
});

test("a personal identity number is pointed out at the field", async () => {
  server.use(
    on("get", "/public/challenge", () => challenge),
    on("post", "/public/support-requests", () =>
      problem(422, "validation-failed", {
        errors: [{ pointer: "#/support/text", code: "personal_identity_number", detail: "Ta bort personnumret" }],
      }),
    ),
  );
  const user = await fillIn();
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByRole("link", { name: "Ta bort personnumret" })).toBeVisible();
});

async function follow(answer: Schemas["SupportRequestView"]) {
  server.use(on("post", "/public/support-requests/follow-up", () => answer));
  const user = userEvent.setup();
  render(
    <Suspense>
      <FollowSupportPage />
    </Suspense>,
  );
  await user.type(await screen.findByLabelText("Din kod"), CODE);
  await user.click(screen.getByRole("button", { name: "Visa" }));
  return user;
}

test("the code shows how far it has come, what is promised and what was written", async () => {
  await follow(view);
  expect(await screen.findByText("Vi har svarat dig.")).toBeVisible();
  expect(screen.getByText("Vi hör av oss här senast måndag 30 november 2026.")).toBeVisible();
  expect(screen.getByText("Välkommen på onsdag.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Skicka meddelandet" })).toBeVisible();
});

test("who has ended is shown how to ask anew instead of writing", async () => {
  await follow({ ...view, progress: { status: "ended", requestedOn: "2026-11-23", nextContactOn: null } });
  expect(await screen.findByRole("link", { name: "Be om stöd på nytt" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Skicka meddelandet" })).toBeNull();
});

test("an unknown code is answered", async () => {
  await follow({ found: false, progress: null, messages: [], hasEarlier: false, padding: "" });
  expect(await screen.findByText("Vi hittar ingen fråga med den koden")).toBeVisible();
});
