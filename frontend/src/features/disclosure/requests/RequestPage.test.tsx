import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Schemas } from "../disclosureQueries";
import { aDisclosure, aRequest, CONCERN, drafts, on, pageOf, REQUEST, theOptions } from "../testing/api";
import { open } from "../testing/open";

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(...drafts());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const PAGE = `/polisens-begaran/${REQUEST}`;
const concern: Schemas["ConcernListItem"] = {
  id: CONCERN,
  caseNumber: "2026-0042",
  status: "received",
  eventType: "threat",
  subjectKind: "adult",
  urgency: "days",
  receivedAt: "2026-11-20T09:00:00Z",
  overdueDays: 0,
  awaitsSecondPerson: false,
  restricted: false,
  disputed: false,
};

const showing = (rest: Parameters<typeof aRequest>[0] = {}) =>
  server.use(
    on("get", "/police-requests/{requestId}", () => aRequest(rest)),
    on("get", "/concerns", () => pageOf([concern])),
    on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
  );

test("a request is taken up in the case that was chosen, and in no other", async () => {
  showing();
  const sent: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}/disclosure-options", theOptions),
    on("post", "/concerns/{id}/disclosures", ({ params, body }) => {
      sent.push({ id: params.id, ...body });
      return HttpResponse.json(aDisclosure({ status: "requested" }), { status: 201 });
    }),
    on("get", "/disclosures/{disclosureId}", () => aDisclosure({ status: "requested" })),
  );
  const { user, at } = open(PAGE);
  expect(await screen.findByText("Vad som hände vid torget.")).toBeVisible();
  const submit = screen.getByRole("button", { name: "Fortsätt" });
  await user.click(submit);
  expect(await screen.findByText("Fyll i uppgiften")).toBeVisible();
  await user.type(await screen.findByRole("combobox", { name: "Ärende" }), "0042");
  await user.click(await screen.findByRole("option", { name: /2026-0042/ }));
  await user.click(submit);
  await user.click(await screen.findByRole("button", { name: "Ta upp begäran i ärendet" }));
  await waitFor(() => expect(sent).toEqual([{ id: CONCERN, requestId: REQUEST }]));
  await waitFor(() => expect(at()).toContain("/forbered"));
});

test("a refusal needs its reasons, and says what the police will see", async () => {
  showing();
  const sent: unknown[] = [];
  server.use(
    on("post", "/police-requests/{requestId}/refusal", ({ body, ifMatch }) => {
      sent.push({ ifMatch, ...body });
      return aRequest({ status: "refused", open: false });
    }),
  );
  const { user } = open(PAGE);
  expect(await screen.findByText(/De ser aldrig om någon är känd här/)).toBeVisible();
  const refuse = await screen.findByRole("button", { name: "Avslå begäran" });
  await user.click(refuse);
  expect(await screen.findByText("Fyll i uppgiften")).toBeVisible();
  await user.type(screen.getByLabelText("Skäl till avslaget"), "Ingen grund.");
  await user.click(refuse);
  await waitFor(() => expect(sent).toEqual([{ ifMatch: '"1"', reason: "Ingen grund." }]));
});

test("what is answered is only read", async () => {
  showing({ status: "refused", open: false, reason: "Ingen grund." });
  open(PAGE);
  expect(await screen.findByText("Ingen grund.")).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
