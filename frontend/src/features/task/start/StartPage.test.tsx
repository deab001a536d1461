import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { configure, render, screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { newQueryClient } from "@/api/queryClient";
import type { components } from "@/api/schema.gen";
import { type Role, session } from "@/auth/session";
import { today } from "@/i18n/format";
import { rootRoute, staffRoute } from "@/routing/parents";
import { provideTaskKinds } from "@/routing/taskKinds";
import { taskRoutes } from "../routes";
import type { Task } from "./TasksByDay";

configure({ asyncUtilTimeout: 10_000 });

type Own = components["schemas"]["MyConcern"];
const api = (path: string) => `${location.origin}/api/v1${path}`;
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const task = (rest: Partial<Task>): Task => ({
  kind: "triage_concern",
  subjectId: crypto.randomUUID(),
  reference: "2026-0001",
  overdueDays: 0,
  urgent: false,
  ...rest,
});

function open(roles: readonly Role[], tasks: Task[], own: Own[] = []) {
  const person = { id: "00000000-0000-4000-8000-000000000002", name: "Sara Hedman", roles };
  vi.spyOn(session, "now").mockReturnValue({ kind: "in", person });
  const asked: string[] = [];
  server.use(
    http.get(api("/me"), () => HttpResponse.json(person)),
    http.get(api("/me/tasks"), () => HttpResponse.json({ items: tasks })),
    http.get(api("/me/concerns"), ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json({ items: own, _meta: { limit: 5, count: own.length }, _links: { self: "" } });
    }),
  );
  staffRoute.update({ component: Outlet });
  const queryClient = newQueryClient();
  const history = createMemoryHistory({ initialEntries: ["/start"] });
  const routeTree = rootRoute.addChildren([staffRoute.addChildren([...taskRoutes])]);
  const router = createRouter({ routeTree, context: { queryClient }, history });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return asked;
}

provideTaskKinds([
  { kind: "assign_concern", to: "/oro/$id" },
  { kind: "triage_concern", to: "/oro/$id" },
  { kind: "decide_proposal", to: "/oro/$id" },
]);

test("in the API's order, late in words; each row says what, why and by when, with one link", async () => {
  const [later, late, now] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  open(
    ["staff", "coordinator"],
    [
      task({ subjectId: late, kind: "decide_proposal", dueOn: "2026-01-01", overdueDays: 3, reference: "2026-0004" }),
      task({ subjectId: now, dueOn: today(), reference: "2026-0003" }),
      task({ subjectId: later, kind: "assign_concern", dueOn: "2999-01-02", reference: "2026-0002" }),
    ],
  );
  const rows = within(await screen.findByRole("list", { name: "Dina uppgifter" })).getAllByRole("listitem");
  const [first, second, third] = rows;
  if (!first || !second || !third) throw new Error("Three tasks were given");
  expect(within(first).getByText("Försenad 3 dagar")).toBeVisible();
  expect(first).toHaveTextContent("En kollega har föreslagit");
  expect(within(first).getByRole("link")).toHaveAttribute("href", `/oro/${late}`);
  expect(within(second).getByText("Klart senast i dag")).toBeVisible();
  expect(within(third).getByText("Klart senast 2999-01-02")).toBeVisible();
  expect(within(third).getAllByRole("link")).toHaveLength(1);
});

test("what is urgent is said so, and what is newer than the page is shown without a link", async () => {
  open(["handler"], [task({ urgent: true }), task({ kind: "from_the_future", reference: "2026-0009" })]);
  const rows = within(await screen.findByRole("list", { name: "Dina uppgifter" })).getAllByRole("listitem");
  const [first, second] = rows;
  if (!first || !second) throw new Error("Two tasks were given");
  expect(within(first).getByText("Genast")).toBeVisible();
  expect(second).toHaveTextContent("Ladda om sidan");
  expect(second).toHaveTextContent("Ärende 2026-0009");
  expect(within(second).queryByRole("link")).not.toBeInTheDocument();
});

test("staff without tasks are led to Lämna oro and see how their own concerns go", async () => {
  open(
    ["staff"],
    [],
    [
      {
        id: crypto.randomUUID(),
        caseNumber: "2026-0042",
        receivedAt: "2026-11-20T09:00:00Z",
        progress: "with_right_person",
      },
    ],
  );
  expect(await screen.findByText("Inget väntar på dig just nu")).toBeVisible();
  expect(screen.getByRole("link", { name: "Lämna oro" })).toHaveAttribute("href", "/lamna-oro");
  const own = await screen.findByRole("region", { name: "Din lämnade oro" });
  expect(own).toHaveTextContent("2026-0042");
  expect(own).toHaveTextContent("Hos rätt person");
});

test("the days ahead are saved as a file that calendars read, and what hinders is told", async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  open(["auditor"], []);
  server.use(
    http.get(api("/me/calendar"), () => HttpResponse.json({ title: "Tjänsten svarar inte just nu" }, { status: 503 }), {
      once: true,
    }),
    http.get(api("/me/calendar"), () => new HttpResponse("BEGIN:VCALENDAR")),
  );
  const button = await screen.findByRole("button", { name: "Spara i kalendern" });
  button.click();
  expect(await screen.findByText("Tjänsten svarar inte just nu")).toBeVisible();
  expect(saved).toEqual([]);
  button.click();
  await vi.waitFor(() => expect(saved).toEqual(["samverka.ics"]));
});

test("those who cannot hand in a concern are not asked to, and their concerns are not asked for", async () => {
  const asked = open(["auditor"], []);
  expect(await screen.findByText("Inget väntar på dig just nu")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Lämna oro" })).not.toBeInTheDocument();
  expect(asked).toEqual([]);
});
