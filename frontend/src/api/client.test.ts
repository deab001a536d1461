import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { session } from "@/auth/session";
import { authorisedFetch, ifMatch } from "./client";

const address = "http://localhost:3000/api/v1/me";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

let bearer = "old";
beforeEach(() => {
  bearer = "old";
  vi.spyOn(session, "bearer").mockImplementation(() => bearer);
});

const unauthenticated = () =>
  HttpResponse.json({ type: "/api/v1/problems/unauthenticated", title: "Logga in", status: 401 }, { status: 401 });

test("sends the token and the language", async () => {
  server.use(
    http.get(address, ({ request }) =>
      HttpResponse.json({
        token: request.headers.get("authorization"),
        language: request.headers.get("accept-language"),
      }),
    ),
  );
  const answer = await authorisedFetch(new Request(address));
  expect(await answer.json()).toEqual({ token: "Bearer old", language: "sv" });
});

test("a 401 is met with one renewal and the same request again, body and all", async () => {
  vi.spyOn(session, "renew").mockImplementation(() => {
    bearer = "new";
    return Promise.resolve(true);
  });
  const seen: string[] = [];
  server.use(
    http.put(address, async ({ request }) => {
      seen.push(`${request.headers.get("authorization")} ${request.headers.get("if-match")} ${await request.text()}`);
      return seen.length === 1 ? unauthenticated() : HttpResponse.json({});
    }),
  );
  await authorisedFetch(new Request(address, { method: "PUT", body: "text", headers: ifMatch(7) }));
  expect(seen).toEqual(['Bearer old "7" text', 'Bearer new "7" text']);
});

test("a second 401 asks for a new login and does not go round", async () => {
  vi.spyOn(session, "renew").mockResolvedValue(true);
  const expire = vi.spyOn(session, "expire").mockReturnValue();
  let calls = 0;
  server.use(
    http.get(address, () => {
      calls += 1;
      return unauthenticated();
    }),
  );
  await expect(authorisedFetch(new Request(address))).rejects.toMatchObject({ status: 401 });
  expect(calls).toBe(2);
  expect(expire).toHaveBeenCalledOnce();
});

test("a login that is too weak for something is neither renewed nor gone", async () => {
  const renew = vi.spyOn(session, "renew").mockResolvedValue(true);
  const expire = vi.spyOn(session, "expire").mockReturnValue();
  renew.mockClear();
  expire.mockClear();
  server.use(
    http.get(address, () =>
      HttpResponse.json({ type: "/api/v1/problems/step-up-required", title: "Styrk" }, { status: 401 }),
    ),
  );
  await expect(authorisedFetch(new Request(address))).rejects.toMatchObject({ status: 401, slug: "step-up-required" });
  expect(renew).not.toHaveBeenCalled();
  expect(expire).not.toHaveBeenCalled();
});

test("a problem document is thrown with its slug", async () => {
  server.use(
    http.get(address, () =>
      HttpResponse.json(
        { type: "/api/v1/problems/stale-version", title: "Ändrad" },
        { status: 412, headers: { "content-type": "application/problem+json" } },
      ),
    ),
  );
  await expect(authorisedFetch(new Request(address))).rejects.toMatchObject({ status: 412, slug: "stale-version" });
});

test("no network is told apart from an answer", async () => {
  server.use(http.get(address, () => HttpResponse.error()));
  await expect(authorisedFetch(new Request(address))).rejects.toMatchObject({ status: 0, slug: "unreachable" });
});
