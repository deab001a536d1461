import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aDisclosure, CONCERN, drafts, on, problem, theOptions } from "../testing/api";
import { open } from "../testing/open";

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(...drafts());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const LIST = `/oro/${CONCERN}/utlamnande`;

function beginning(answer: () => Response) {
  const sent: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}/disclosure-options", theOptions),
    on("post", "/concerns/{id}/disclosures", ({ body }) => {
      sent.push(body);
      return answer();
    }),
    on("get", "/disclosures/{disclosureId}", () => aDisclosure()),
  );
  return sent;
}
const made = () => HttpResponse.json(aDisclosure(), { status: 201 });

test("what has left or was refused is listed with its state, and leads to each", async () => {
  const item = { ...aDisclosure({ status: "refused" }), basisCode: null };
  server.use(on("get", "/concerns/{id}/disclosures", () => ({ items: [item] })));
  open(LIST);
  expect(await screen.findByText("Avslaget")).toBeVisible();
  expect(screen.getByRole("link", { name: /^Polisen/ })).toHaveAttribute("href", `/utlamnanden/${item.id}`);
  expect(screen.getByRole("link", { name: "Nytt utlämnande" })).toBeVisible();
});

test("nothing is sent until it is said who is to have it, and the mailbox that is chosen is used", async () => {
  const sent = beginning(made);
  const { user, at } = open(`${LIST}/nytt`);
  await user.click(await screen.findByRole("button", { name: "Fortsätt" }));
  expect(await screen.findByRole("link", { name: "Svara på frågan: Vem ska få uppgifterna?" })).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByLabelText("Kommunen vill lämna uppgiften själv"));
  await user.click(screen.getByLabelText("Polisen"));
  await user.click(await screen.findByLabelText("Polisens brevlåda: Lokalpolisområdet"));
  await user.click(screen.getByRole("button", { name: "Fortsätt" }));
  await waitFor(() => expect(at()).toContain("/forbered"));
  expect(sent).toEqual([
    {
      direction: "own_initiative",
      recipientKind: "police",
      mailboxId: theOptions().mailboxes[0]?.id,
    },
  ]);
});

test("who has no mailbox is named by unit, and a no of the API is shown", async () => {
  const sent = beginning(() => problem(423, "restricted", { title: "Behandlingen är begränsad" }));
  const { user } = open(`${LIST}/nytt`);
  await user.click(await screen.findByLabelText("Kommunen vill lämna uppgiften själv"));
  await user.click(screen.getByLabelText("Socialtjänsten"));
  await user.type(screen.getByLabelText("Enhet eller funktion"), " Mottagningen ");
  await user.click(screen.getByRole("button", { name: "Fortsätt" }));
  expect(await screen.findByText("Behandlingen är begränsad")).toBeVisible();
  expect(sent).toEqual([{ direction: "own_initiative", recipientKind: "social_services", recipient: "Mottagningen" }]);
});
