import { screen, waitFor } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aPreview, aReceived, bases, HAND_OVER, hanna, on, pageOf } from "../testing/api";
import { open } from "../testing/open";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("the list says what waits and since when", async () => {
  server.use(on("get", "/received-hand-overs", () => pageOf([aReceived({ overdueDays: 3 })])));
  const { user, at } = open("/overlamnat", ["handler"], hanna);
  expect(await screen.findByText("Försenad 3 dagar")).toBeVisible();
  server.use(
    on("get", "/received-hand-overs/{handOverId}", () => ({ handOver: aReceived(), contents: aPreview().contents })),
  );
  await user.click(screen.getByRole("link", { name: "2026-0042" }));
  await waitFor(() => expect(at()).toBe(`/overlamnat/${HAND_OVER}`));
});

test("taking over says what it means, and then nothing is left here", async () => {
  let taken = false;
  server.use(
    on("get", "/received-hand-overs/{handOverId}", () =>
      taken
        ? { handOver: aReceived({ status: "acknowledged", allowedActions: ["give_feedback"] }), contents: null }
        : { handOver: aReceived(), contents: aPreview().contents },
    ),
    on("post", "/received-hand-overs/{handOverId}/acknowledgement", ({ ifMatch }) => {
      expect(ifMatch).toBe('"4"');
      taken = true;
      return aReceived({ status: "acknowledged" });
    }),
  );
  const { user } = open(`/overlamnat/${HAND_OVER}`, ["handler"], hanna);
  expect(await screen.findByText("Person 1 hotade person 2.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ta över" }));
  expect(screen.getByText(/För först över uppgifterna till ert eget system/)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "Ta över" }).at(-1) as HTMLButtonElement);
  expect(await screen.findByText("Uppgifterna är borttagna här.")).toBeVisible();
  expect(screen.queryByText("Person 1 hotade person 2.")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Ge anmälaren besked" })).toBeVisible();
});

test("the reporter learns one of three answers and nothing else", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/received-hand-overs/{handOverId}", () => ({
      handOver: aReceived({ status: "acknowledged", allowedActions: ["give_feedback"] }),
      contents: null,
    })),
    on("post", "/received-hand-overs/{handOverId}/reporter-feedback", ({ body }) => {
      sent.push(body);
      return aReceived({ status: "acknowledged", allowedActions: [] });
    }),
  );
  const { user } = open(`/overlamnat/${HAND_OVER}`, ["handler"], hanna);
  await user.click(await screen.findByRole("button", { name: "Ge anmälaren besked" }));
  expect(screen.getAllByRole("radio")).toHaveLength(3);
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  await user.click(screen.getByLabelText("Utredning pågår redan"));
  await user.click(screen.getAllByRole("button", { name: "Ge anmälaren besked" }).at(-1) as HTMLButtonElement);
  await waitFor(() => expect(sent).toEqual([{ investigation: "already_ongoing" }]));
});

test("who it is about is masked until it is opened, and hidden when the window is left", async () => {
  const received = aReceived({ allowedActions: ["open_identity", "reject"] });
  let opened = 0;
  server.use(
    on("get", "/received-hand-overs/{handOverId}", () => ({
      handOver: received,
      contents: { ...aPreview().contents, identityFields: ["name" as const] },
    })),
    on("post", "/received-hand-overs/{handOverId}/identity-openings", () => {
      opened++;
      const people = [
        { id: HAND_OVER, version: 0, whose: "subject" as const, pseudonym: "person 1", name: "Alvar Testsson" },
      ];
      return { handOver: received, people };
    }),
  );
  const { user } = open(`/overlamnat/${HAND_OVER}`, ["handler"], hanna);
  await user.click(await screen.findByRole("button", { name: "Visa vem det gäller" }));
  expect(await screen.findByText("Alvar Testsson")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ta över" })).not.toBeInTheDocument();
  dispatchEvent(new Event("blur"));
  await waitFor(() => expect(screen.queryByText("Alvar Testsson")).not.toBeInTheDocument());
  expect(opened).toBe(1);
});

test("the legal basis is told in words, not by its code", async () => {
  const basis = bases().possible[0]?.basis;
  server.use(
    on("get", "/received-hand-overs/{handOverId}", () => ({
      handOver: aReceived(),
      contents: aPreview().contents,
      basisCode: "osl_10_2",
    })),
    on("get", "/legal-bases", () => ({ items: basis ? [basis] : [] })),
  );
  open(`/overlamnat/${HAND_OVER}`, ["handler"], hanna);
  expect(await screen.findByText(/Nödvändigt för den egna uppgiften/)).toBeVisible();
  expect(screen.getByText("OSL 10 kap. 2 §")).toBeVisible();
  expect(screen.queryByText("osl_10_2")).not.toBeInTheDocument();
});
