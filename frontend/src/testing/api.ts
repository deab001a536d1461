import { HttpResponse, http, type PathParams } from "msw";
import type { components, paths } from "@/api/schema.gen";

type Method = "get" | "post" | "put" | "delete";
type With<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: object } ? P : never;
}[keyof paths];
type Answer<P extends keyof paths, M extends Method> = paths[P][M] extends {
  responses: Record<200, { content: { "application/json": infer T } }>;
}
  ? T
  : never;
type Body<P extends keyof paths, M extends Method> = paths[P][M] extends {
  requestBody: { content: { "application/json": infer T } };
}
  ? T
  : never;
type Seen<P extends keyof paths, M extends Method> = {
  params: PathParams;
  url: URL;
  ifMatch: string | null;
  body: Body<P, M>;
};

/** An answer of the API for one operation; the contract's types check it. A Response stands for a problem. */
export function on<M extends Method, P extends With<M>>(
  method: M,
  path: P,
  answer: (seen: Seen<P, M>) => Answer<P, M> | Response,
) {
  const address = `${location.origin}/api/v1${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  return http[method](address, async ({ request, params }) => {
    const text = await request.text();
    const given = answer({
      params,
      url: new URL(request.url),
      ifMatch: request.headers.get("If-Match"),
      body: (text ? JSON.parse(text) : undefined) as Body<P, M>,
    });
    return given instanceof Response ? given : HttpResponse.json(given as object);
  });
}

export function problem(status: number, slug: string, rest: Partial<components["schemas"]["Problem"]> = {}): Response {
  const body = { type: `/api/v1/problems/${slug}`, title: slug, status, detail: "", instance: "urn:trace:0", ...rest };
  return HttpResponse.json(body, { status });
}

/** People of the tests. */
export const hanna = { id: "00000000-0000-4000-8000-000000000004", name: "Hanna Wikström" };
export const sara = { id: "00000000-0000-4000-8000-000000000002", name: "Sara Hedman" };

export const pageOf = <T>(items: T[]) => ({
  items,
  _meta: { limit: 20, count: items.length, totalRecords: items.length, totalIsCapped: false, totalPages: 1 },
  _links: { self: "/api/v1/concerns" },
});

/** Nothing is drafted, and whatever is drafted is taken. */
export const drafts = () => [
  on("get", "/me/drafts/{key}", () => problem(404, "not-found")),
  on("put", "/me/drafts/{key}", ({ params, body }) => ({
    key: String(params.key),
    version: 1,
    savedAt: "2026-11-23T12:00:00Z",
    content: body.content,
  })),
  on("delete", "/me/drafts/{key}", () => new HttpResponse(null, { status: 204 })),
];
