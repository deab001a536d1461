import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { JournalEntry } from "../concernQueries";
import { aConcern, anEntry, drafts, hanna, ID, on, pageOf, problem } from "../testing/api";
import { open } from "../testing/open";

// Drafts stay answered after a test: leaving a page saves what was begun.
const server = setupServer(...drafts());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const written = () => aConcern({ status: "in_action", handler: hanna, allowedActions: ["write_journal"] });
const openEntry = () => open(`/oro/${ID}/journal/${anEntry().id}`, ["handler"], hanna);

test("both versions of a note are shown after 412, and the chosen one is saved with the new version", async () => {
  let now: JournalEntry = anEntry();
  const saved: unknown[] = [];
  server.use(
    on("get", "/concerns/{id}", written),
    on("get", "/concerns/{id}/journal-entries", () => pageOf([now])),
    on("put", "/concerns/{id}/journal-entries/{entryId}", ({ ifMatch, body }) => {
      if (ifMatch === '"1"') {
        now = anEntry({ version: 2, text: "Talade med rektor och kurator." });
        return problem(412, "stale-version");
      }
      saved.push([ifMatch, body.text]);
      return anEntry({ version: 3, text: body.text });
    }),
    on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
  );
  const { user } = openEntry();
  await user.type(await screen.findByLabelText("Text"), " I tisdags.");
  await user.click(screen.getByRole("button", { name: "Spara i journalen" }));
  expect(await screen.findByText("Talade med rektor och kurator.")).toBeVisible();
  expect(screen.getByText("Talade med rektor. I tisdags.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Spara valen" }));
  await waitFor(() => expect(saved).toEqual([['"2"', "Talade med rektor. I tisdags."]]));
});

test("locking asks first and shows what is locked", async () => {
  let locked = false;
  server.use(
    on("get", "/concerns/{id}", written),
    on("get", "/concerns/{id}/journal-entries", () =>
      pageOf([anEntry(locked ? { state: "locked", mayEdit: false, lockedAt: "2026-11-23T12:00:00Z" } : {})]),
    ),
    on("post", "/concerns/{id}/journal-entries/{entryId}/lock", () => {
      locked = true;
      return anEntry({ state: "locked", mayEdit: false });
    }),
  );
  const { user } = open(`/oro/${ID}?del=journal`, ["handler"], hanna);
  await user.click(await screen.findByRole("button", { name: "Lås anteckningen från 2026-11-20" }));
  expect(
    await screen.findByText("En låst anteckning kan aldrig ändras. Fel rättas med en ny anteckning."),
  ).toBeVisible();
  expect(locked).toBe(false);
  await user.click(screen.getByRole("button", { name: "Lås anteckningen" }));
  expect(await screen.findByRole("link", { name: "Rätta anteckningen från 2026-11-20" })).toBeVisible();
  expect(screen.queryByRole("link", { name: /^Ändra/ })).not.toBeInTheDocument();
});
