import { screen, waitFor, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { session } from "@/auth/session";
import { today } from "@/i18n/format";
import { on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { rightsRoutes } from "../routes";
import type { RightsRequest } from "./requestQueries";

const david = { id: "00000000-0000-4000-8000-000000000009", name: "David Ek" };
const ID = "019aa1f0-7c20-7000-8000-000000000081";
const aRequest = (
  change: Partial<RightsRequest> = {},
  item: Partial<RightsRequest["request"]> = {},
): RightsRequest => ({
  version: 0,
  request: {
    id: ID,
    kind: "access",
    status: "received",
    requesterKind: "data_subject",
    receivedOn: "2026-11-20",
    receivedBy: david,
    dueOn: "2026-12-21",
    overdueDays: 0,
    extended: false,
    caseNumber: null,
    registrationNumber: "KS-2026-118",
    ...item,
  },
  concernId: null,
  channel: "letter",
  extension: null,
  extensionToldOn: null,
  decision: null,
  answeredOn: null,
  answerChannel: null,
  allowedActions: ["extend", "withdraw", "open_requester"],
  ...change,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
const open = (address: string, role: "auditor" | "coordinator" = "auditor") =>
  openRoutes(rightsRoutes, address, [role], david);

it("lists what was asked for with its clock, and whom is still to be told", async () => {
  server.use(
    on("get", "/rights-requests", () => pageOf([aRequest({}, { overdueDays: 3 }).request])),
    on("get", "/information-duties", () => ({
      items: [
        {
          caseNumber: "2026-0042",
          status: "delayed" as const,
          obtainedOn: "2026-10-01",
          dueOn: "2026-11-20",
          overdueDays: 8,
        },
      ],
    })),
  );
  open("/begaran");
  expect(await screen.findByRole("link", { name: "Öppna: Registerutdrag, 2026-11-20" })).toBeVisible();
  expect(screen.getByText("Försenad 3 dagar")).toBeVisible();
  expect(await screen.findByText("Försenad 8 dagar")).toBeVisible();
  expect(screen.getByRole("row", { name: /2026-0042/ })).toHaveTextContent("Uppskjutet");
});

it("says everything that is missing, and registers who asks without keeping it", async () => {
  const sent: unknown[] = [];
  server.use(
    on("post", "/rights-requests", ({ body }) => {
      sent.push(body);
      return Response.json(aRequest(), { status: 201 });
    }),
    on("get", "/rights-requests/{requestId}", () => aRequest()),
  );
  const { user, at } = open("/begaran/ny");
  const go = await screen.findByRole("button", { name: "Registrera" });
  await user.click(go);
  expect(
    within(await screen.findByRole("region", { name: "Det här behöver du rätta" })).getAllByRole("link"),
  ).toHaveLength(6);
  await user.click(screen.getByLabelText("Registerutdrag"));
  await user.selectOptions(screen.getByLabelText("Vem begär?"), "data_subject");
  await user.selectOptions(screen.getByLabelText("Hur kom begäran in?"), "letter");
  await user.type(screen.getByLabelText("Namn"), "Person Ett");
  await user.type(screen.getByLabelText("Hur når vi personen?"), "Storgatan 1");
  await user.type(screen.getByLabelText("Vad begär personen, med egna ord?"), "Vad står om mig?");
  await user.click(go);
  await waitFor(() => expect(at()).toBe(`/begaran/${ID}`));
  expect(sent).toEqual([
    {
      kind: "access",
      requesterKind: "data_subject",
      channel: "letter",
      receivedOn: today(),
      requester: { name: "Person Ett", contact: "Storgatan 1", wording: "Vad står om mig?" },
    },
  ]);
});

it("shows who asks after a stronger login, and hides it when the window is left", async () => {
  let proven = false;
  vi.spyOn(session, "signInAgain").mockImplementation(async () => {
    proven = true;
    return "done";
  });
  server.use(
    on("get", "/rights-requests/{requestId}", () => aRequest()),
    on("post", "/rights-requests/{requestId}/requester/opening", () =>
      proven
        ? { name: "Person Ett", contact: "Storgatan 1", wording: "Vad står om mig?" }
        : problem(401, "step-up-required"),
    ),
  );
  const { user } = open(`/begaran/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Visa vem som begär" }));
  await user.click(await screen.findByRole("button", { name: "Styrk vem du är" }));
  expect(await screen.findByText("Person Ett")).toBeVisible();
  window.dispatchEvent(new Event("blur"));
  await waitFor(() => expect(screen.queryByText("Person Ett")).toBeNull());
});

it("asks for a ground when not all is granted, and shows nobody's name to a coordinator", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/rights-requests/{requestId}", () =>
      aRequest({ allowedActions: ["bind", "decide", "extend", "withdraw"] }),
    ),
    on("post", "/rights-requests/{requestId}/decision", ({ body, ifMatch }) => {
      sent.push([ifMatch, body]);
      return aRequest({ version: 1 }, { status: "decided" });
    }),
  );
  const { user } = open(`/begaran/${ID}`, "coordinator");
  await user.click(await screen.findByRole("button", { name: "Avgör" }));
  expect(screen.queryByRole("button", { name: "Visa vem som begär" })).toBeNull();
  const dialog = await screen.findByRole("dialog", { name: "Avgöra begäran" });
  await user.click(within(dialog).getByLabelText("Avslag"));
  await user.type(within(dialog).getByLabelText("Skäl"), "Det är hemligt.");
  await user.click(within(dialog).getByRole("button", { name: "Avgör" }));
  expect(within(dialog).getByText("Fyll i uppgiften")).toBeVisible();
  await user.selectOptions(within(dialog).getByLabelText("På vilken grund?"), "secrecy");
  await user.click(within(dialog).getByRole("button", { name: "Avgör" }));
  await waitFor(() =>
    expect(sent).toEqual([['"0"', { outcome: "refused", ground: "secrecy", reason: "Det är hemligt." }]]),
  );
});
