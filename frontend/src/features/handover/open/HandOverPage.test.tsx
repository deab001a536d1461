import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { session } from "@/auth/session";
import { aHandOver, aView, bases, HAND_OVER, HASH, ID, on, problem } from "../testing/api";
import { open } from "../testing/open";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const PAGE = `/oro/${ID}/overlamning/${HAND_OVER}`;
const shows = (rest: Parameters<typeof aView>[0]) =>
  server.use(on("get", "/concerns/{id}/hand-overs/{handOverId}", () => aView(rest)));

test("the second person approves the very package, after proving who they are", async () => {
  shows({ status: "proposed", recipient: "Polisen", sentAt: null, allowedActions: ["approve", "refuse", "take_back"] });
  const sent: unknown[] = [];
  let strong = false;
  vi.spyOn(session, "signInAgain").mockImplementation(() => {
    strong = true;
    return Promise.resolve("done");
  });
  server.use(
    on("post", "/concerns/{id}/hand-overs/{handOverId}/approval", ({ body, ifMatch }) => {
      if (!strong) return problem(401, "step-up-required");
      sent.push({ ifMatch, ...body });
      return aHandOver();
    }),
  );
  const { user } = open(PAGE);
  await user.click(await screen.findByRole("button", { name: "Godkänn och lämna uppgifterna" }));
  const approve = () =>
    screen.getAllByRole("button", { name: "Godkänn och lämna uppgifterna" }).at(-1) as HTMLButtonElement;
  await user.click(approve());
  await user.click(await screen.findByRole("button", { name: "Styrk vem du är" }));
  await waitFor(() => expect(sent).toEqual([{ ifMatch: '"1"', packageHash: HASH }]));
});

test("the ground is told in the words of the law, with the answers to its questions", async () => {
  server.use(
    on("get", "/concerns/{id}/hand-overs/{handOverId}", () => ({
      ...aView(),
      ground: {
        basisCode: "osl_10_2",
        basisVersion: 1,
        holder: "municipality" as const,
        answers: [{ question: "necessary", answer: "yes" }],
        balance: "Mottagaren behöver det.",
      },
    })),
    on("get", "/legal-bases", () => ({ items: bases().possible.map(({ basis }) => basis) })),
  );
  open(PAGE);
  expect(await screen.findByText("Nödvändigt för den egna uppgiften")).toBeVisible();
  expect(screen.getByText("OSL 10 kap. 2 §")).toBeVisible();
  expect(screen.getByText("Är det nödvändigt?").nextElementSibling).toHaveTextContent("Ja");
  expect(screen.queryByText("osl_10_2")).not.toBeInTheDocument();
});

test("taking back needs a reason", async () => {
  shows({ allowedActions: ["take_back"] });
  const sent: unknown[] = [];
  server.use(
    on("post", "/concerns/{id}/hand-overs/{handOverId}/recall", ({ body }) => {
      sent.push(body);
      return aHandOver({ status: "recalled" });
    }),
  );
  const { user } = open(PAGE);
  await user.click(await screen.findByRole("button", { name: "Ta tillbaka" }));
  const press = () => user.click(screen.getAllByRole("button", { name: "Ta tillbaka" }).at(-1) as HTMLButtonElement);
  await press();
  expect(await screen.findByText("Fyll i uppgiften")).toBeVisible();
  await user.type(screen.getByLabelText("Skäl"), "Fel mottagare.");
  await press();
  await waitFor(() => expect(sent).toEqual([{ reason: "Fel mottagare." }]));
});

test("nothing is offered but what the API allows, and one's own proposal waits", async () => {
  shows({ status: "proposed", sentAt: null, allowedActions: ["take_back"] });
  open(PAGE);
  expect(await screen.findByText(/Du kan inte godkänna ditt eget förslag/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Godkänn/ })).not.toBeInTheDocument();
});

test("after the acknowledgement the receipt is left, and says what left", async () => {
  server.use(
    on("get", "/concerns/{id}/hand-overs/{handOverId}", () => ({
      handOver: aHandOver({ status: "acknowledged", endedOn: "2026-11-24", correctedAt: "2026-11-25T09:00:00Z" }),
      contents: null,
    })),
  );
  open(PAGE);
  expect(await screen.findByText("Innehållet är borttaget här. Bara kvittot finns kvar.")).toBeVisible();
  expect(screen.getByText("Iakttagelse: Vad som hände")).toBeVisible();
  expect(screen.getByText("Mottagaren har inte fått veta det än.")).toBeVisible();
});

test("somebody else was first: it says so and loads anew", async () => {
  let read = 0;
  server.use(
    on("get", "/concerns/{id}/hand-overs/{handOverId}", () => {
      read++;
      return aView({ allowedActions: read === 1 ? ["note_acknowledgement"] : [] });
    }),
    on("post", "/concerns/{id}/hand-overs/{handOverId}/acknowledgement", () => problem(412, "stale-version")),
    on("get", "/concerns/{id}/hand-overs", () => new HttpResponse(null, { status: 500 })),
  );
  const { user } = open(PAGE);
  await user.click(await screen.findByRole("button", { name: "Anteckna att mottagaren har tagit över" }));
  await user.type(screen.getByLabelText("Vem tog emot?"), "Mottagningen");
  await user.click(
    screen.getAllByRole("button", { name: "Anteckna att mottagaren har tagit över" }).at(-1) as HTMLButtonElement,
  );
  await user.click(await screen.findByRole("button", { name: "Läs in på nytt" }));
  await waitFor(() => expect(read).toBe(2));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
