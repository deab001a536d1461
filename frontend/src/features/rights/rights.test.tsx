import { screen, waitFor, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { session } from "@/auth/session";
import { today } from "@/i18n/format";
import { on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Restriction } from "./rightsQueries";
import { rightsRoutes } from "./routes";

const david = { id: "00000000-0000-4000-8000-000000000009", name: "David Ek" };
const aRestriction = (change: Partial<Restriction> = {}): Restriction => ({
  id: "019aa1f0-7c20-7000-8000-000000000051",
  version: 0,
  caseNumber: "2026-0042",
  everything: false,
  ground: "accuracy_contested",
  registrationNumber: "KS-2026-118",
  restrictedBy: david,
  restrictedAt: "2026-11-23T10:02:11Z",
  liftedAt: null,
  subjectInformedOn: null,
  mayLift: true,
  ...change,
});
const ended = aRestriction({
  id: "019aa1f0-7c20-7000-8000-000000000052",
  caseNumber: "2026-0007",
  liftedAt: "2026-11-20T10:02:11Z",
  subjectInformedOn: "2026-11-19",
  mayLift: false,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
const open = (address: string) => openRoutes(rightsRoutes, address, ["auditor"], david);

it("lists what is restricted and what was, and lifts only what may be lifted", async () => {
  server.use(on("get", "/restrictions", () => pageOf([aRestriction(), ended])));
  open("/begransning");
  expect(await screen.findByRole("button", { name: "Häv begränsningen: 2026-0042" })).toBeVisible();
  const [, first, second] = screen.getAllByRole("row");
  expect(first).toHaveTextContent("Gäller");
  expect(first).toHaveTextContent("Personen bestrider uppgifterna");
  expect(second).toHaveTextContent("Personen fick veta 2026-11-19");
  expect(screen.getAllByRole("button")).toHaveLength(1);
});

it("warns when everything is restricted, which can be lifted without a date", async () => {
  const lifted: unknown[] = [];
  server.use(
    on("get", "/restrictions", () => pageOf([aRestriction({ everything: true, caseNumber: null })])),
    on("post", "/restrictions/{id}/lifting", ({ body, ifMatch }) => {
      lifted.push([ifMatch, body]);
      return aRestriction({ liftedAt: "2026-11-30T09:00:00Z" });
    }),
  );
  const { user } = open("/begransning");
  expect(await screen.findByText("All behandling är begränsad")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Häv begränsningen: Allt" }));
  const dialog = await screen.findByRole("dialog", { name: "Häva begränsningen av allt?" });
  await user.click(within(dialog).getByRole("button", { name: "Häv begränsningen" }));
  await waitFor(() => expect(lifted).toEqual([['"0"', {}]]));
});

it("asks when the person was told, asks for a stronger login, and lifts with both", async () => {
  const asked: unknown[] = [];
  let now = aRestriction({ restrictedAt: `${today()}T00:30:00Z` });
  vi.spyOn(session, "signInAgain").mockResolvedValue("done");
  // The simulated browser answers a caret that is placed with the event that places it, for ever.
  vi.spyOn(Selection.prototype, "collapse").mockReturnValue();
  server.use(
    on("get", "/restrictions", () => pageOf([now])),
    on("post", "/restrictions/{id}/lifting", ({ body }) => {
      asked.push(body);
      if (asked.length === 1) return problem(401, "step-up-required");
      now = { ...now, version: 1, liftedAt: "2026-11-30T09:00:00Z", mayLift: false };
      return now;
    }),
  );
  const { user } = open("/begransning");
  await user.click(await screen.findByRole("button", { name: "Häv begränsningen: 2026-0042" }));
  const dialog = await screen.findByRole("dialog", { name: "Häva begränsningen av 2026-0042?" });
  const lift = within(dialog).getByRole("button", { name: "Häv begränsningen" });
  await user.click(lift);
  expect(within(dialog).getByText("Ange när personen fick veta")).toBeVisible();
  expect(asked).toEqual([]);
  // An empty part of the date starts as today's.
  const parts = within(dialog).getAllByRole("spinbutton");
  for (const part of parts) {
    part.focus();
    await user.keyboard("{ArrowUp}");
  }
  await user.click(lift);
  await user.click(await within(dialog).findByRole("button", { name: "Styrk vem du är" }));
  expect(await screen.findByText("Hävd")).toBeVisible();
  expect(asked).toEqual([{ subjectInformedOn: today() }, { subjectInformedOn: today() }]);
});

it("says everything that is missing at once, and restricts a case after naming it", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/restrictions", () => pageOf([aRestriction()])),
    on("post", "/restrictions", ({ body }) => {
      sent.push(body);
      return Response.json(aRestriction(), { status: 201 });
    }),
  );
  const { user, at } = open("/begransning/ny");
  const go = await screen.findByRole("button", { name: "Gå vidare" });
  await user.click(go);
  expect(await screen.findByRole("link", { name: "Välj vad som ska begränsas" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Välj varför" })).toBeVisible();
  await user.click(screen.getByLabelText("Ett ärende"));
  await user.click(go);
  expect(await screen.findByRole("link", { name: /Skriv ärendenumret/ })).toBeVisible();
  await user.type(screen.getByLabelText("Ärendenummer"), "2026-0042");
  await user.click(screen.getByLabelText("Personen har invänt"));
  await user.type(screen.getByLabelText(/Diarienummer/), "KS-2026-118");
  await user.click(go);
  const dialog = await screen.findByRole("dialog", { name: "Begränsa ärende 2026-0042?" });
  expect(sent).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Begränsa 2026-0042" }));
  await waitFor(() => expect(at()).toBe("/begransning"));
  expect(sent).toEqual([
    { everything: false, ground: "objection", caseNumber: "2026-0042", registrationNumber: "KS-2026-118" },
  ]);
});

it("shows at the field that no case has the number, and says when it is restricted already", async () => {
  let known = false;
  server.use(
    on("post", "/restrictions", () =>
      known
        ? problem(409, "illegal-transition")
        : problem(422, "validation-failed", {
            errors: [{ pointer: "#/caseNumber", code: "unknown_case", detail: "Inget ärende har det numret." }],
          }),
    ),
  );
  const { user } = open("/begransning/ny");
  await user.click(await screen.findByLabelText("Ett ärende"));
  await user.type(screen.getByLabelText("Ärendenummer"), "2026-0042");
  await user.click(screen.getByLabelText("Personen har invänt"));
  await user.click(screen.getByRole("button", { name: "Gå vidare" }));
  await user.click(await screen.findByRole("button", { name: "Begränsa 2026-0042" }));
  expect(await screen.findByRole("link", { name: "Inget ärende har det numret." })).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
  known = true;
  await user.click(screen.getByRole("button", { name: "Gå vidare" }));
  await user.click(await screen.findByRole("button", { name: "Begränsa 2026-0042" }));
  expect(await screen.findByText("Ärendet är redan begränsat")).toBeVisible();
});

it("names that everything stops before it does", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/restrictions", () => pageOf([])),
    on("post", "/restrictions", ({ body }) => {
      sent.push(body);
      return Response.json(aRestriction(), { status: 201 });
    }),
  );
  const { user, at } = open("/begransning/ny");
  await user.click(await screen.findByLabelText("Allt"));
  expect(screen.queryByLabelText("Ärendenummer")).toBeNull();
  await user.click(screen.getByLabelText("Tillsynsmyndigheten har beslutat det"));
  await user.click(screen.getByRole("button", { name: "Gå vidare" }));
  await screen.findByRole("dialog", { name: "Begränsa all behandling?" });
  await user.click(screen.getByRole("button", { name: "Begränsa allt" }));
  await waitFor(() => expect(at()).toBe("/begransning"));
  expect(sent).toEqual([{ everything: true, ground: "supervision" }]);
});
