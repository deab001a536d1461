import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { drafts, hanna, on, pageOf, problem, sara } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { identityRoutes } from "../routes";
import { CASE, request } from "../testing/api";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("a handler asks with a reason and sees that it waits", async () => {
  const sent: unknown[] = [];
  server.use(
    ...drafts(),
    on("get", "/identity-access-requests", () => pageOf([request()])),
    on("post", "/identity-access-requests", ({ body }) => {
      sent.push(body);
      return HttpResponse.json(request(), { status: 201 });
    }),
  );
  const { user, at } = openRoutes(identityRoutes, "/atkomst/ny", ["handler"], hanna);
  await user.type(await screen.findByLabelText(/Ärendets nummer/), "2026-0042");
  await user.type(screen.getByLabelText(/Varför behöver du veta/), "Samma person i mitt ärende.");
  await user.click(screen.getByRole("button", { name: "Skicka begäran" }));
  await waitFor(() => expect(at()).toBe("/atkomst"));
  expect(await screen.findByRole("link", { name: "2026-0042" })).toBeVisible();
  expect(sent).toEqual([{ caseNumber: "2026-0042", reason: "Samma person i mitt ärende." }]);
});

const decidable = request({ concernId: CASE, allowedActions: ["grant", "refuse"] });

test("a coordinator grants some days without seeing anything", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/identity-access-requests/{requestId}", () => decidable),
    on("post", "/identity-access-requests/{requestId}/grant", ({ body, ifMatch }) => {
      sent.push(body, ifMatch);
      return request({ status: "granted", version: 1, concernId: CASE, decidedBy: sara });
    }),
  );
  const { user } = openRoutes(identityRoutes, `/atkomst/${decidable.id}`, ["coordinator"], sara);
  await user.click(await screen.findByLabelText("Ja, en begränsad tid"));
  await user.selectOptions(screen.getByLabelText(/Hur länge/), "7 dagar");
  await user.click(screen.getByRole("button", { name: "Besluta" }));
  await waitFor(() => expect(sent).toEqual([{ days: 7 }, '"0"']));
});

test("a refusal wants its reason; what somebody else decided meanwhile can be read anew", async () => {
  let shown = decidable;
  server.use(
    on("get", "/identity-access-requests/{requestId}", () => shown),
    on("post", "/identity-access-requests/{requestId}/refusal", () => {
      shown = request({ status: "granted", version: 1, decidedBy: hanna, decidedAt: "2026-11-23T10:00:00Z" });
      return problem(412, "stale-version", { title: "Någon annan hann före" });
    }),
  );
  const { user } = openRoutes(identityRoutes, `/atkomst/${decidable.id}`, ["coordinator"], sara);
  await user.click(await screen.findByLabelText("Nej"));
  await user.click(screen.getByRole("button", { name: "Besluta" }));
  expect(await screen.findAllByText("Fyll i uppgiften")).not.toHaveLength(0);
  await user.type(screen.getByLabelText(/Varför inte/), "Behövs inte.");
  await user.click(screen.getByRole("button", { name: "Besluta" }));
  await user.click(await screen.findByRole("button", { name: "Läs in på nytt" }));
  expect(await screen.findByText("Beviljad")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Besluta" })).not.toBeInTheDocument();
});

test("who asked goes on to the details while the grant lasts", async () => {
  const granted = request({
    status: "granted",
    concernId: CASE,
    validUntil: new Date(Date.now() + 86_400_000).toISOString(),
  });
  server.use(on("get", "/identity-access-requests/{requestId}", () => granted));
  openRoutes(identityRoutes, `/atkomst/${granted.id}`, ["handler"], hanna);
  expect(await screen.findByRole("link", { name: "Öppna uppgifterna" })).toHaveAttribute("href", `/oro/${CASE}/vem`);
});
