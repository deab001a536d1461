import { screen, waitFor, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ConcernItem } from "../concernQueries";
import { hanna, ID, on, pageOf } from "../testing/api";
import { open } from "../testing/open";

const item = (rest: Partial<ConcernItem> = {}): ConcernItem => ({
  id: ID,
  caseNumber: "2026-0042",
  status: "triaged",
  subjectKind: "adult",
  eventType: "threat",
  urgency: "days",
  receivedAt: "2026-11-20T09:00:00Z",
  dueOn: "2026-11-20",
  overdueDays: 3,
  handler: hanna,
  awaitsSecondPerson: false,
  restricted: false,
  disputed: false,
  ...rest,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const sectors = on("get", "/sectors", () => ({
  items: [{ code: "utbildning", name: "Barn och utbildning", aliases: [] }],
}));

test("filters in the address reach the API, and a choice reaches the address", async () => {
  const asked: string[] = [];
  server.use(
    sectors,
    on("get", "/concerns", ({ url }) => {
      asked.push(url.search);
      return pageOf([item()]);
    }),
  );
  const { user, at } = open("/oro?lage=triaged.assessed&forsenade=true");
  expect(await screen.findByRole("link", { name: "2026-0042" })).toBeVisible();
  expect(asked[0]).toBe("?status=triaged&status=assessed&overdue=true&limit=20");
  expect(screen.getByText("Försenad 3 dagar")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Brådska"), "immediate");
  await waitFor(() => expect(at()).toContain("bradska=immediate"));
  await waitFor(() => expect(asked.at(-1)).toContain("urgency=immediate"));
  expect(at()).toContain("forsenade=true");
});

test("an empty list tells whether filters or nothing at all is the reason", async () => {
  server.use(
    sectors,
    on("get", "/concerns", () => pageOf<ConcernItem>([])),
  );
  const { user, at } = open("/oro?galler=child");
  expect(await screen.findByText("Inga träffar")).toBeVisible();
  const [clear] = screen.getAllByRole("button", { name: "Rensa filter" });
  if (!clear) throw new Error("no button");
  await user.click(clear);
  expect(await screen.findByText("Ingen oro har kommit in")).toBeVisible();
  expect(at()).toBe("/oro");
});

test("more are fetched by the cursor of the link", async () => {
  server.use(
    sectors,
    on("get", "/concerns", ({ url }) =>
      url.searchParams.get("cursor") === "abc"
        ? pageOf([item({ id: `${ID.slice(0, -1)}a`, caseNumber: "2026-0041" })])
        : {
            ...pageOf([item()]),
            _meta: { limit: 20, count: 1, totalRecords: 1000, totalIsCapped: true, totalPages: 50 },
            _links: { self: "", next: "/api/v1/concerns?limit=20&cursor=abc" },
          },
    ),
  );
  const { user } = open("/oro");
  expect(await screen.findByText(/fler än 1/)).toHaveTextContent("Visar 1 av fler än");
  await user.click(screen.getByRole("button", { name: "Visa fler" }));
  expect(await screen.findByRole("link", { name: "2026-0041" })).toBeVisible();
  expect(screen.getByRole("link", { name: "2026-0042" })).toBeVisible();
});

test("the board keeps the filters and puts a case under its state", async () => {
  server.use(
    sectors,
    on("get", "/concerns", () => pageOf([item()])),
  );
  open("/oro?vy=tavla&lage=triaged.closed");
  const column = await screen.findByRole("region", { name: /Sorterad/ });
  expect(within(column).getByRole("link", { name: "2026-0042" })).toBeVisible();
  expect(screen.queryByRole("region", { name: /Mottagen/ })).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Lista" })).toHaveAttribute("href", "/oro?lage=triaged.closed");
});
