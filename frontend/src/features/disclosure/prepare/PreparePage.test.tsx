import { screen, waitFor } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aBasis, aDisclosure, aPrepared, DISCLOSURE, drafts, hanna, on, problem, theOptions } from "../testing/api";
import { open } from "../testing/open";

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(...drafts());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

type User = ReturnType<typeof open>["user"];
const PAGE = `/utlamnanden/${DISCLOSURE}/forbered`;
const WHAT_HAPPENED = theOptions().parts[1]?.key as string;
const BALANCE = "Utan uppgiften kan brottet inte hindras.";
const next = (user: User) => user.click(screen.getByRole("button", { name: "Fortsätt" }));

/** The law is asked for kinds only; what is asked is kept. */
function answering({ school = aBasis() } = {}) {
  const asked: Record<string, string>[] = [];
  server.use(
    on("get", "/disclosures/{disclosureId}", () => aDisclosure()),
    on("get", "/concerns/{id}/disclosure-options", theOptions),
    on("get", "/me/disclosure-guide", ({ url }) => {
      asked.push(Object.fromEntries(url.searchParams));
      const fromSchool = url.searchParams.get("holder") === "school";
      return {
        possible: [
          { basis: fromSchool ? school : aBasis(), decidedBy: fromSchool ? ["principal"] : ["coordinator", "handler"] },
        ],
        impossible: [],
      };
    }),
  );
  return asked;
}

async function pickWhatHappened(user: User, holder = "I kommunens övriga verksamhet") {
  await user.click(await screen.findByLabelText("Vad som hände"));
  await user.selectOptions(screen.getByRole("combobox", { name: /^Vad som hände/ }), holder);
  await next(user);
}

async function ground(user: User) {
  await user.click(await screen.findByLabelText("Förebygga brott"));
  await user.click(screen.getByLabelText("Ja"));
  await user.type(screen.getByLabelText(/Avvägning mellan/), BALANCE);
  await user.type(screen.getByLabelText("Vad behöver mottagaren uppgifterna till?"), "Att hindra ett brott.");
  await next(user);
}

test("exactly what was picked is put forward, with where it comes from and the version that was seen", async () => {
  const asked = answering();
  const sent: unknown[] = [];
  server.use(
    on("put", "/disclosures/{disclosureId}/package", ({ body, ifMatch }) => {
      sent.push({ ifMatch, ...body });
      return aPrepared();
    }),
  );
  const { user, at } = open(PAGE);
  await pickWhatHappened(user);
  await ground(user);
  expect(await screen.findByRole("heading", { name: "Kontrollera uppgifterna" })).toBeVisible();
  expect(screen.getByText("Person 1 hotade person 2.")).toBeVisible();
  expect(screen.queryByText("Hur bråttom det är")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Ändra Avvägning" }));
  expect(await screen.findByDisplayValue(BALANCE)).toBeVisible();
  await next(user);
  await user.click(await screen.findByLabelText("Allt som mottagaren behöver lämnas"));
  await user.click(screen.getByRole("button", { name: "Lägg fram för godkännande" }));
  await waitFor(() => expect(at()).toBe(`/utlamnanden/${DISCLOSURE}`));
  expect(sent).toEqual([
    {
      ifMatch: '"3"',
      basisCode: "law_2025_170_7",
      picked: [{ part: WHAT_HAPPENED, holder: "municipality" }],
      written: [],
      neededFor: "Att hindra ett brott.",
      answers: [{ question: "needed", answer: "yes" }],
      balance: BALANCE,
      outcome: "granted",
    },
  ]);
  expect(asked).toContainEqual({
    holder: "municipality",
    ageGroup: "from_21",
    recipient: "police",
    direction: "own_initiative",
  });
});

test("nothing is chosen from the start, and nothing leaves without a choice of where it comes from", async () => {
  answering();
  const { user, at } = open(PAGE);
  for (const box of await screen.findAllByRole("checkbox")) expect(box).not.toBeChecked();
  await next(user);
  expect(await screen.findByRole("link", { name: "Välj minst en uppgift." })).toBeVisible();
  await user.click(screen.getByLabelText("Vad som hände"));
  await next(user);
  expect(await screen.findByRole("link", { name: "Välj varifrån uppgiften kommer." })).toBeVisible();
  expect(at()).toBe(PAGE);
});

test("a part of a draft that has left the case is not picked any more", async () => {
  answering();
  const picked = { [WHAT_HAPPENED]: "municipality", gone: "school" };
  server.use(
    on("get", "/me/drafts/{key}", ({ params }) => ({
      key: String(params.key),
      version: 1,
      savedAt: "2026-11-23T12:00:00Z",
      content: { picked } as never,
    })),
  );
  open(PAGE);
  expect(await screen.findByLabelText("Vad som hände")).toBeChecked();
  expect(screen.getAllByRole("combobox")).toHaveLength(1);
});

test("what a colleague has prepared since stands before one's own old draft", async () => {
  answering();
  const weighing = { neededFor: "Kollegans skäl.", answers: [], balance: BALANCE };
  server.use(
    on("get", "/disclosures/{disclosureId}", () =>
      aPrepared({ preparedBy: hanna, preparedAt: "2026-11-24T12:00:00Z", weighing, allowedActions: ["prepare"] }),
    ),
    on("get", "/me/drafts/{key}", ({ params }) => ({
      key: String(params.key),
      version: 1,
      savedAt: "2026-11-23T12:00:00Z",
      content: { picked: { [WHAT_HAPPENED]: "municipality" }, neededFor: "Mina gamla skäl." } as never,
    })),
  );
  const { user } = open(PAGE);
  expect(await screen.findByLabelText("Vad som hände")).not.toBeChecked();
  await pickWhatHappened(user);
  expect(await screen.findByDisplayValue("Kollegans skäl.")).toBeVisible();
});

test("what the school holds is decided by a principal, who has to be named", async () => {
  answering();
  const { user } = open(PAGE);
  await pickWhatHappened(user, "I skolan eller förskolan");
  await ground(user);
  expect(await screen.findByRole("link", { name: "Fyll i uppgiften" })).toBeVisible();
  expect(screen.getByRole("option", { name: "Ragnar Ek" })).toBeInTheDocument();
});

test("where no basis fits all that was picked, it says so", async () => {
  answering({ school: aBasis({ code: "osl_10_18_a" }) });
  const { user } = open(PAGE);
  await user.click(await screen.findByLabelText("Vad som hände"));
  await user.click(screen.getByLabelText("Hur bråttom det är"));
  const [first, second] = screen.getAllByRole("combobox") as [HTMLElement, HTMLElement];
  await user.selectOptions(first, "I kommunens övriga verksamhet");
  await user.selectOptions(second, "I skolan eller förskolan");
  await next(user);
  expect(await screen.findByText(/Ingen grund passar alla valda uppgifter/)).toBeVisible();
});

test("a rule of law that says no is shown with its section", async () => {
  answering();
  server.use(
    on("put", "/disclosures/{disclosureId}/package", () =>
      problem(409, "legal-basis-not-applicable", {
        title: "Grunden gäller inte",
        detail: "Socialtjänstens uppgifter lämnas aldrig med stöd av lag (2025:170) 6–7 §§.",
      }),
    ),
  );
  const { user } = open(PAGE);
  await pickWhatHappened(user);
  await ground(user);
  await user.click(await screen.findByLabelText("Allt som mottagaren behöver lämnas"));
  await user.click(screen.getByRole("button", { name: "Lägg fram för godkännande" }));
  expect(await screen.findByText(/Socialtjänstens uppgifter lämnas aldrig/)).toBeVisible();
});

test("what can no longer be changed is not offered for change", async () => {
  answering();
  server.use(on("get", "/disclosures/{disclosureId}", () => aPrepared({ status: "sent", allowedActions: [] })));
  open(PAGE);
  expect(await screen.findByText("Det går inte att ändra utlämnandet nu")).toBeVisible();
  expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
});
