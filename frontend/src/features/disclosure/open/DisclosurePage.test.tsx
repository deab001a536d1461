import { screen, waitFor } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { session } from "@/auth/session";
import { aDisclosure, aPrepared, DISCLOSURE, HASH, on, problem, sara } from "../testing/api";
import { open } from "../testing/open";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const PAGE = `/utlamnanden/${DISCLOSURE}`;
type User = ReturnType<typeof open>["user"];
/** The dialog's own button is the last of that name. */
const press = (user: User, name: string) =>
  user.click(screen.getAllByRole("button", { name }).at(-1) as HTMLButtonElement);

test("what is approved is the very package that is shown, after proving who one is", async () => {
  const sent: unknown[] = [];
  let strong = false;
  vi.spyOn(session, "signInAgain").mockImplementation(() => {
    strong = true;
    return Promise.resolve("done");
  });
  server.use(
    on("get", "/disclosures/{disclosureId}", () => aPrepared()),
    on("post", "/disclosures/{disclosureId}/approvals", ({ body, ifMatch }) => {
      if (!strong) return problem(401, "step-up-required");
      sent.push({ ifMatch, ...body });
      return aPrepared({ approvals: [{ by: sara, at: "2026-11-23T10:00:00Z" }], allowedActions: ["refuse"] });
    }),
  );
  const { user } = open(PAGE);
  expect(await screen.findByText("Person 1 hotade person 2.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Godkänn" }));
  await press(user, "Godkänn");
  await user.click(await screen.findByRole("button", { name: "Styrk vem du är" }));
  await waitFor(() => expect(sent).toEqual([{ ifMatch: '"3"', packageHash: HASH }]));
});

test("who has approved waits for somebody else", async () => {
  server.use(
    on("get", "/disclosures/{disclosureId}", () =>
      aPrepared({ approvals: [{ by: sara, at: "2026-11-23T10:00:00Z" }], allowedActions: ["refuse"] }),
    ),
  );
  open(PAGE);
  expect(await screen.findByText("Du har godkänt. Nu väntar det på någon annan.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkänn" })).not.toBeInTheDocument();
});

test("a second yes by the same person is explained, with what to do", async () => {
  server.use(
    on("get", "/disclosures/{disclosureId}", () => aPrepared()),
    on("post", "/disclosures/{disclosureId}/approvals", () => problem(409, "own-work", { title: "Någon annan måste" })),
  );
  const { user } = open(PAGE);
  await user.click(await screen.findByRole("button", { name: "Godkänn" }));
  await press(user, "Godkänn");
  expect(await screen.findByText(/Be en kollega öppna utlämnandet och godkänna/)).toBeVisible();
});

test("what was sent shows the package as the recipient got it, and where to see who has read it", async () => {
  server.use(
    on("get", "/disclosures/{disclosureId}", () =>
      aPrepared({
        status: "sent",
        sentBy: sara,
        sentAt: "2026-11-23T11:00:00Z",
        method: "mailbox",
        allowedActions: [],
      }),
    ),
  );
  open(PAGE);
  expect(await screen.findByText(DISCLOSURE)).toBeVisible();
  expect(screen.getByText("Allt som mottagaren behöver lämnas")).toBeVisible();
  expect(screen.getByRole("link", { name: "Se i ärendet vem som har läst" })).toHaveAttribute(
    "href",
    expect.stringMatching(/del=/),
  );
});

test("a refusal needs its reasons", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/disclosures/{disclosureId}", () => aDisclosure()),
    on("post", "/disclosures/{disclosureId}/refusal", ({ body }) => {
      sent.push(body);
      return aDisclosure({ status: "refused", allowedActions: [] });
    }),
  );
  const { user } = open(PAGE);
  await user.click(await screen.findByRole("button", { name: "Avslå" }));
  await press(user, "Avslå");
  expect(await screen.findByText("Fyll i uppgiften")).toBeVisible();
  await user.type(screen.getByLabelText("Skäl till avslaget"), "Behovet är inte visat.");
  await press(user, "Avslå");
  await waitFor(() => expect(sent).toEqual([{ reason: "Behovet är inte visat." }]));
});

test("a mailbox is the only way where there is one, and otherwise the way is asked for, never e-mail", async () => {
  const sent: unknown[] = [];
  let toMailbox = true;
  server.use(
    on("get", "/disclosures/{disclosureId}", () =>
      aPrepared({ status: "granted", toMailbox, allowedActions: ["send"] }),
    ),
    on("post", "/disclosures/{disclosureId}/sending", ({ body }) => {
      sent.push(body);
      return aPrepared({ status: "sent", allowedActions: [] });
    }),
  );
  const first = open(PAGE);
  await first.user.click(await screen.findByRole("button", { name: "Skicka" }));
  expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  await press(first.user, "Skicka");
  await waitFor(() => expect(sent).toEqual([{ method: "mailbox" }]));
  first.unmount();
  toMailbox = false;
  const { user } = open(PAGE);
  await user.click(await screen.findByRole("button", { name: "Skicka" }));
  expect(screen.queryByLabelText(/E-post/)).not.toBeInTheDocument();
  await press(user, "Skicka");
  expect(sent).toHaveLength(1);
  await user.click(screen.getByLabelText("Telefon"));
  await press(user, "Skicka");
  await waitFor(() => expect(sent).toEqual([{ method: "mailbox" }, { method: "phone" }]));
});

test("somebody else was first: it says so and loads anew", async () => {
  let read = 0;
  server.use(
    on("get", "/disclosures/{disclosureId}", () => {
      read++;
      return aPrepared();
    }),
    on("post", "/disclosures/{disclosureId}/approvals", () => problem(412, "stale-version")),
  );
  const { user } = open(PAGE);
  await user.click(await screen.findByRole("button", { name: "Godkänn" }));
  await press(user, "Godkänn");
  await user.click(await screen.findByRole("button", { name: "Läs in på nytt" }));
  await waitFor(() => expect(read).toBe(2));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("a principal sees the disclosure but is given no way to the case", async () => {
  server.use(on("get", "/disclosures/{disclosureId}", () => aPrepared()));
  open(PAGE, ["principal"]);
  expect(await screen.findByRole("button", { name: "Godkänn" })).toBeVisible();
  expect(screen.queryByRole("link", { name: /Ärende/ })).not.toBeInTheDocument();
});
