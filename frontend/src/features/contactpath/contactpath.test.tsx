import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { ContactPath } from "./contactPathQueries";
import { contactPathRoutes } from "./routes";

const actions = ["change", "move", "verify", "withdraw"] as const satisfies ContactPath["allowedActions"];
const aPath = (change: Partial<ContactPath> = {}): ContactPath => ({
  id: "019aa1f0-7c30-7000-8000-0000000000c1",
  version: 2,
  position: 1,
  functionCode: null,
  name: "Mottagningen",
  nameEn: null,
  purpose: "Oro för ett barn.",
  purposeEn: null,
  channel: "phone",
  address: "0930-140 00",
  openAlways: false,
  openings: [{ day: "monday", opens: "09:00", closes: "15:00" }],
  hours: { sv: "måndag 09.00–15.00", en: "Monday 09:00–15:00" },
  openNow: true,
  closesAt: "2026-11-23T14:00:00Z",
  opensNextAt: null,
  languages: ["sv"],
  secrecySafe: true,
  audiences: ["inhabitants"],
  state: "stale",
  verifiedOn: "2026-08-01",
  freshThroughOn: "2026-10-30",
  verifiedBy: "Sara Hedman",
  withdrawnAt: null,
  allowedActions: [...actions],
  ...change,
});
const unfilled = aPath({
  id: "019aa1f0-7c30-7000-8000-0000000000c2",
  version: 0,
  name: "Socialjour",
  address: null,
  state: "unfilled",
  verifiedOn: null,
  verifiedBy: null,
  allowedActions: ["change", "move", "withdraw"],
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("the coordinator sees what is hidden from others, and verifies with the version that was seen", async () => {
  let path = aPath();
  const seen: (string | null)[] = [];
  server.use(
    on("get", "/contact-paths", () => ({ items: [path, unfilled] })),
    on("post", "/contact-paths/{contactPathId}/verification", ({ ifMatch }) => {
      seen.push(ifMatch);
      path = aPath({ version: 3, state: "verified", verifiedOn: "2026-11-23" });
      return path;
    }),
  );
  const { user } = openRoutes(contactPathRoutes, "/kontaktvagar");
  expect(await screen.findByText("2 kontaktvägar visas inte utåt")).toBeVisible();
  expect(screen.getByText("För gammal, visas inte")).toBeVisible();
  expect(screen.getByText("ska fyllas i")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Markera kontrollerad: Socialjour" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Markera kontrollerad: Mottagningen" }));
  expect(await screen.findByText("1 kontaktväg visas inte utåt")).toBeVisible();
  expect(seen).toEqual(['"2"']);
});

test("somebody else's change is told, and the list can be read again", async () => {
  server.use(
    on("get", "/contact-paths", () => ({ items: [aPath(), unfilled] })),
    on("put", "/contact-paths/{contactPathId}/position", ({ body }) => {
      expect(body).toEqual({ position: 1 });
      return problem(412, "stale-version", { title: "Någon annan har ändrat under tiden" });
    }),
  );
  const { user } = openRoutes(contactPathRoutes, "/kontaktvagar");
  await user.click(await screen.findByRole("button", { name: "Flytta upp: Socialjour" }));
  expect(await screen.findByText("Någon annan har ändrat under tiden")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Läs in på nytt" }));
  await waitFor(() => expect(screen.queryByText("Någon annan har ändrat under tiden")).toBeNull());
});

test("what is withdrawn is asked about first", async () => {
  const gone: unknown[] = [];
  server.use(
    on("get", "/contact-paths", () => ({ items: [aPath()] })),
    on("post", "/contact-paths/{contactPathId}/withdrawal", ({ params }) => {
      gone.push(params.contactPathId);
      return aPath({ state: "withdrawn", allowedActions: [] });
    }),
  );
  const { user } = openRoutes(contactPathRoutes, "/kontaktvagar");
  await user.click(await screen.findByRole("button", { name: "Ta bort: Mottagningen" }));
  const dialog = await screen.findByRole("dialog", { name: "Ta bort Mottagningen?" });
  expect(gone).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Ta bort" }));
  await waitFor(() => expect(gone).toEqual([aPath().id]));
});

test("others at work read, and have no buttons", async () => {
  server.use(on("get", "/contact-paths", () => ({ items: [aPath({ allowedActions: [] })] })));
  openRoutes(contactPathRoutes, "/kontaktvagar", ["staff"]);
  expect(await screen.findByRole("link", { name: "0930-140 00" })).toHaveAttribute("href", "tel:093014000");
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByText(/visas inte utåt/)).toBeNull();
});

test("a week is added in one press, and what the API says of an hour stands at the hour", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/functions", () => ({ items: [{ code: "socialjour", name: "Socialjour" }] })),
    on("get", "/contact-paths", () => ({ items: [] })),
    on("post", "/contact-paths", ({ body }) => {
      sent.push(body);
      if (sent.length > 1) return HttpResponse.json(aPath(), { status: 201 });
      return problem(422, "validation-failed", {
        errors: [
          { pointer: "#/openings/0/closes", code: "time_of_day_unreadable", detail: "Skriv klockslaget som tt:mm." },
        ],
      });
    }),
  );
  const { user, at } = openRoutes(contactPathRoutes, "/kontaktvagar/ny");
  await user.type(await screen.findByLabelText("Funktion"), "Familjeenheten");
  await user.click(screen.getByLabelText("Telefon"));
  await user.click(screen.getByLabelText("Vissa tider"));
  await user.click(screen.getByRole("button", { name: "Lägg till måndag–fredag" }));
  expect(screen.getAllByLabelText("Dag")).toHaveLength(5);
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("link", { name: "Fyll i uppgiften" })).toBeVisible();
  await user.click(screen.getByLabelText("Invånare"));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("link", { name: "Skriv klockslaget som tt:mm." })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(at()).toBe("/kontaktvagar"));
  expect(sent[1]).toMatchObject({
    name: "Familjeenheten",
    channel: "phone",
    openAlways: false,
    languages: ["sv"],
    audiences: ["inhabitants"],
  });
});
