import { createRoute } from "@tanstack/react-router";
import { act, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { staffRoute } from "@/routing/parents";
import { drafts, hanna, on, pageOf, problem, sara } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { identityRoutes } from "../routes";
import { broken, CASE } from "../testing/api";
import { OpenGlass } from "./OpenGlass";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Stands for any page under the bar. */
const any = createRoute({ getParentRoute: () => staffRoute, path: "/start", component: OpenGlass });
const theCase = createRoute({ getParentRoute: () => staffRoute, path: "/oro/$id", component: () => <h1>Ärendet</h1> });
const routes = [...identityRoutes, any, theCase] as const;

test("the interruption says what it means, wants a reason, and opens the case", async () => {
  const sent: unknown[] = [];
  server.use(
    ...drafts(),
    on("post", "/break-glass", ({ body }) => {
      sent.push(body);
      return HttpResponse.json(broken(), { status: 201 });
    }),
  );
  const { user, at } = openRoutes(routes, "/nodoppning/ny", ["handler"], hanna);
  expect(await screen.findByRole("heading", { name: "Varför öppnar du ärendet?" })).toBeVisible();
  expect(screen.getByText("Det här loggas och ärendets ansvarige ser det.")).toBeVisible();
  const submit = await screen.findByRole("button", { name: "Öppna ärendet i 30 minuter" });
  await user.click(submit);
  expect(await screen.findAllByText("Skriv numret som 2026-0042")).not.toHaveLength(0);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText(/Ärendets nummer/), "2026-0042");
  await user.click(screen.getByLabelText("Fara för liv eller hälsa"));
  await user.type(screen.getByLabelText(/Beskriv skälet/), "Hot som gäller i dag.");
  await user.click(submit);
  await waitFor(() => expect(at()).toBe(`/oro/${CASE}`));
  expect(sent).toEqual([{ caseNumber: "2026-0042", reasonKind: "danger", reason: "Hot som gäller i dag." }]);
});

test("a number that no case has is said at the number", async () => {
  server.use(
    ...drafts(),
    on("post", "/break-glass", () => problem(404, "not-found")),
  );
  const { user } = openRoutes(routes, "/nodoppning/ny?arende=2026-0099", ["handler"], hanna);
  await user.click(await screen.findByLabelText("Annat"));
  await user.type(screen.getByLabelText(/Beskriv skälet/), "Behövs.");
  await user.click(screen.getByRole("button", { name: "Öppna ärendet i 30 minuter" }));
  expect(await screen.findAllByText("Det finns inget ärende med det numret som du kan öppna")).not.toHaveLength(0);
  expect(screen.getByLabelText(/Ärendets nummer/)).toHaveValue("2026-0099");
});

test("an open case is counted down and ended with one press", async () => {
  let ended = false;
  const others = broken({ id: "00000000-0000-4000-8000-0000000000f2", openedBy: sara, allowedActions: [] });
  const now = () => broken(ended ? { open: false, endedAt: new Date().toISOString(), allowedActions: [] } : {});
  server.use(
    on("get", "/break-glass", () => pageOf([others, now()])),
    on("get", "/break-glass/{glassId}", now),
    on("post", "/break-glass/{glassId}/end", ({ ifMatch }) => {
      ended = ifMatch === '"0"';
      return now();
    }),
  );
  const { user, at } = openRoutes(routes, "/start", ["auditor"], hanna);
  const bar = await screen.findByRole("region", { name: "Nödöppning" });
  expect(within(bar).getByRole("timer")).toHaveTextContent("29 minuter kvar");
  await user.click(within(bar).getByRole("button", { name: "Avsluta nu" }));
  await waitFor(() => expect(at()).toBe(`/nodoppning/${broken().id}`));
  expect(await screen.findByText("Någon annan än du granskar.")).toBeVisible();
  expect(ended).toBe(true);
});

test("when the time is out the case is left by itself", async () => {
  const over = broken({ validUntil: new Date(Date.now() + 1500).toISOString() });
  server.use(
    on("get", "/break-glass", () => pageOf([over])),
    on("get", "/break-glass/{glassId}", () => ({ ...over, open: false, allowedActions: [] })),
  );
  const { at } = openRoutes(routes, "/start", ["handler"], hanna);
  await screen.findByRole("region", { name: "Nödöppning" });
  await act(() => new Promise((done) => setTimeout(done, 2600)));
  await waitFor(() => expect(at()).toBe(`/nodoppning/${over.id}`));
});

test("a coordinator reviews it once", async () => {
  let shown = broken({ open: false, endedAt: "2026-11-23T09:20:00Z", allowedActions: ["review"] });
  const sent: unknown[] = [];
  server.use(
    ...drafts(),
    on("get", "/break-glass/{glassId}", () => shown),
    on("post", "/break-glass/{glassId}/review", ({ body }) => {
      sent.push(body);
      shown = {
        ...shown,
        version: 1,
        allowedActions: [],
        conclusion: body.conclusion,
        review: body.note,
        reviewedBy: sara,
        reviewedAt: "2026-11-24T09:00:00Z",
      };
      return shown;
    }),
  );
  const { user } = openRoutes(routes, `/nodoppning/${shown.id}`, ["coordinator"], sara);
  await user.click(await screen.findByRole("radio", { name: "Befogad" }));
  await user.type(screen.getByLabelText(/Vad har du sett/), "Hotet var verkligt.");
  await user.click(screen.getByRole("button", { name: "Avsluta granskningen" }));
  expect(await screen.findByText("Hotet var verkligt.")).toBeVisible();
  expect(sent).toEqual([{ conclusion: "justified", note: "Hotet var verkligt." }]);
  expect(screen.queryByRole("button", { name: "Avsluta granskningen" })).not.toBeInTheDocument();
});
