import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { session } from "@/auth/session";
import { hanna, on, problem, sara } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { identityRoutes } from "../routes";
import { CASE, identity, listOf, PERSON } from "../testing/api";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const KIM = { id: PERSON, version: 3, whose: "subject" as const, name: "Kim Provsson" };
const open = (address = `/oro/${CASE}/vem`) => openRoutes(identityRoutes, address, ["handler"], hanna);
const known = (items = [identity()]) => on("get", "/concerns/{id}/identities", () => listOf(items));
const opening = (asked: unknown[] = []) =>
  on("post", "/concerns/{id}/identities/{identityId}/opening", ({ body }) => {
    asked.push(body);
    return KIM;
  });
const NAME = /^Visa\s+Namn$/;

test("one field is asked for and shown, and is in no title, address or toast", async () => {
  const asked: unknown[] = [];
  server.use(known(), opening(asked));
  const { user, at } = open();
  await user.click(await screen.findByRole("button", { name: NAME }));
  expect(await screen.findByText("Kim Provsson")).toBeVisible();
  expect(asked).toEqual([{ fields: ["name"] }]);
  expect(screen.getByRole("button", { name: /^Visa\s+Telefon$/ })).toBeVisible();
  expect(document.title + at()).not.toContain("Kim");
  expect(screen.getAllByText(/Kim Provsson/)).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: /^Dölj\s+Namn$/ }));
  expect(screen.queryByText("Kim Provsson")).not.toBeInTheDocument();
});

test.each(["blur", "beforeprint"])("a shown field is hidden on %s", async (event) => {
  server.use(known(), opening());
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: NAME }));
  await screen.findByText("Kim Provsson");
  fireEvent(window, new Event(event));
  expect(screen.queryByText("Kim Provsson")).not.toBeInTheDocument();
});

test("a shown field is hidden after a minute", async () => {
  server.use(known(), opening());
  const later = vi.spyOn(globalThis, "setTimeout");
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: NAME }));
  await screen.findByText("Kim Provsson");
  const [hide] = later.mock.calls.find(([, ms]) => ms === 60_000) ?? [];
  act(() => (hide as () => void)());
  expect(screen.queryByText("Kim Provsson")).not.toBeInTheDocument();
});

test("showing waits for a stronger login and goes on by itself", async () => {
  let proven = false;
  server.use(
    known(),
    on("post", "/concerns/{id}/identities/{identityId}/opening", () =>
      proven ? KIM : problem(401, "step-up-required", { title: "Styrk vem du är" }),
    ),
  );
  vi.spyOn(session, "signInAgain").mockImplementation(() => {
    proven = true;
    return Promise.resolve("done");
  });
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: NAME }));
  await user.click(await screen.findByRole("button", { name: "Styrk vem du är" }));
  expect(await screen.findByText("Kim Provsson")).toBeVisible();
});

test("a field of a protected person that is for the receiver only has no button", async () => {
  server.use(known([identity({ protectedIdentity: true, openableFields: ["name"] })]));
  open();
  const person = await screen.findByRole("region", { name: "Person 1" });
  expect(within(person).getByText("Skyddad identitet")).toBeVisible();
  expect(within(person).getByText("Visas bara för handläggaren")).toBeVisible();
  expect(within(person).queryByRole("button", { name: /Telefon/ })).not.toBeInTheDocument();
});

test("who reads the case without the right to know is told how to ask", async () => {
  server.use(on("get", "/concerns/{id}/identities", () => problem(403, "forbidden")));
  open();
  expect(await screen.findByRole("link", { name: "Begär åtkomst" })).toHaveAttribute("href", "/atkomst/ny");
  expect(screen.getByRole("link", { name: "Nödöppna ett ärende" })).toHaveAttribute("href", "/nodoppning/ny");
});

test("an earlier concern about the same person is looked for by a press and says whom to ask", async () => {
  server.use(
    known(),
    on("get", "/concerns/{id}/identity-matches", () => ({
      items: [{ handler: sara, foundAt: "2026-11-23T10:03:00Z" }],
    })),
  );
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Se efter" }));
  expect(await screen.findByText("Fråga Sara Hedman.")).toBeVisible();
});

test("a person is written down with only what was filled in; nothing at all is not sent", async () => {
  const sent: unknown[] = [];
  server.use(
    known([]),
    on("post", "/concerns/{id}/identities", ({ body }) => {
      sent.push(body);
      return HttpResponse.json(identity(), { status: 201 });
    }),
  );
  const { user, at } = open(`/oro/${CASE}/vem/ny`);
  await user.click(await screen.findByRole("button", { name: "Försegla uppgifterna" }));
  expect(await screen.findAllByText("Fyll i minst en uppgift")).not.toHaveLength(0);
  await user.type(screen.getByLabelText(/^Telefon/), "0701740605");
  await user.click(screen.getByRole("button", { name: "Försegla uppgifterna" }));
  await waitFor(() => expect(at()).toBe(`/oro/${CASE}/vem`));
  expect(sent).toEqual([
    { whose: "subject", pseudonym: "person 1", protectedIdentity: false, details: { phone: "0701740605" } },
  ]);
});

test("a change that met somebody else's keeps what was typed and is sent on the new version", async () => {
  let version = 3;
  const sent: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}/identities", () => listOf([identity({ version, protectedIdentity: version > 3 })])),
    on("put", "/concerns/{id}/identities/{identityId}", ({ body, ifMatch }) => {
      if (ifMatch !== '"4"') {
        version = 4;
        return problem(412, "stale-version", { title: "Någon annan hann före" });
      }
      sent.push(body);
      return identity({ version: 5 });
    }),
  );
  const { user, at } = open(`/oro/${CASE}/vem/${PERSON}`);
  await user.type(await screen.findByRole("textbox", { name: /^Namn/ }), "Kim Provsson");
  await user.click(screen.getByRole("button", { name: "Spara ändringarna" }));
  await user.click(await screen.findByRole("button", { name: "Läs in på nytt" }));
  await waitFor(() => expect(screen.getByLabelText(/skyddad identitet/)).toBeChecked());
  expect(screen.getByRole("textbox", { name: /^Namn/ })).toHaveValue("Kim Provsson");
  await user.click(screen.getByRole("button", { name: "Spara ändringarna" }));
  await waitFor(() => expect(at()).toBe(`/oro/${CASE}/vem`));
  expect(sent).toEqual([{ protectedIdentity: true, set: { name: "Kim Provsson" }, remove: [] }]);
});

test("a person is removed after a question", async () => {
  let removed = false;
  server.use(
    on("get", "/concerns/{id}/identities", () => listOf(removed ? [] : [identity()])),
    on("delete", "/concerns/{id}/identities/{identityId}", ({ ifMatch }) => {
      removed = ifMatch === '"3"';
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Ta bort personen" }));
  const question = await screen.findByRole("dialog", { name: "Ta bort Person 1?" });
  await user.click(within(question).getByRole("button", { name: "Ta bort" }));
  expect(await screen.findByText("Ingen är inskriven")).toBeVisible();
});
