import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aRecipient, hanna, on, problem } from "../testing/api";
import { open } from "../testing/open";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("who receives here can only be chosen inside the authority", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/handlers", () => ({ items: [hanna] })),
    on("get", "/recipients", () => ({ items: [aRecipient()] })),
    on("post", "/recipients", ({ body }) => {
      sent.push(body);
      return HttpResponse.json(aRecipient(), { status: 201 });
    }),
  );
  const { user, at } = open("/mottagare/ny", ["admin"]);
  await user.type(await screen.findByLabelText("Namn"), "Annan kommun");
  await user.click(screen.getByLabelText("Annan"));
  await user.click(screen.getByLabelText("Ja"));
  await user.click(await screen.findByLabelText("Hanna Wikström"));
  await user.click(screen.getByLabelText("Nej"));
  expect(screen.queryByLabelText("Hanna Wikström")).not.toBeInTheDocument();
  await user.type(screen.getByLabelText(/Telefon/), "090-10 00 00");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(at()).toBe("/mottagare"));
  expect(sent).toEqual([
    { name: "Annan kommun", kind: "other", insideAuthority: false, receivers: [], active: true, phone: "090-10 00 00" },
  ]);
});

test("what the API says of a field stands at the field, and nothing typed is lost", async () => {
  server.use(
    on("get", "/handlers", () => ({ items: [hanna] })),
    on("get", "/recipients/{recipientId}", () => aRecipient()),
    on("put", "/recipients/{recipientId}", ({ ifMatch }) => {
      expect(ifMatch).toBe('"2"');
      return problem(422, "validation-failed", {
        errors: [{ pointer: "#/phone", code: "phone_unreadable", detail: "Skriv numret med siffror." }],
      });
    }),
  );
  const { user } = open(`/mottagare/${aRecipient().id}`, ["coordinator"]);
  await user.clear(await screen.findByLabelText(/Telefon/));
  await user.type(screen.getByLabelText(/Telefon/), "växeln");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("link", { name: "Skriv numret med siffror." })).toBeVisible();
  expect(screen.getByLabelText(/Telefon/)).toHaveValue("växeln");
});

test("asks for a stronger login before it decides who sees packages, and keeps what was typed", async () => {
  server.use(
    on("get", "/handlers", () => ({ items: [hanna] })),
    on("get", "/recipients/{recipientId}", () => aRecipient()),
    on("put", "/recipients/{recipientId}", () => problem(401, "step-up-required")),
  );
  const { user } = open(`/mottagare/${aRecipient().id}`, ["admin"]);
  await user.clear(await screen.findByLabelText("Namn"));
  await user.type(screen.getByLabelText("Namn"), "Familjeenheten");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("button", { name: "Styrk vem du är" })).toBeVisible();
  expect(screen.getByLabelText("Namn")).toHaveValue("Familjeenheten");
});

test("what sort of recipient it is is shown and cannot be chosen again", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/handlers", () => ({ items: [hanna] })),
    on("get", "/recipients", () => ({ items: [aRecipient()] })),
    on("get", "/recipients/{recipientId}", () => aRecipient()),
    on("put", "/recipients/{recipientId}", ({ body }) => {
      sent.push(body);
      return HttpResponse.json(aRecipient());
    }),
  );
  const { user, at } = open(`/mottagare/${aRecipient().id}`, ["coordinator"]);
  expect(await screen.findByText(/lägg till en ny och gör den här inaktiv/)).toBeVisible();
  expect(screen.queryByRole("group", { name: "Slag" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(at()).toBe("/mottagare"));
  expect(sent).toEqual([expect.objectContaining({ kind: aRecipient().kind })]);
});
