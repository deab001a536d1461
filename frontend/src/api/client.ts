import createFetchClient from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { session } from "@/auth/session";
import { language } from "@/i18n";
import { Problem } from "./problem";
import type { paths } from "./schema.gen";

async function once(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  const bearer = session.bearer();
  if (bearer) headers.set("Authorization", `Bearer ${bearer}`);
  headers.set("Accept-Language", language());
  try {
    return await fetch(new Request(request, { headers }));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw Problem.unreachable();
  }
}

/** A 401 is met with one renewal and one more attempt; then the cover asks for a new login. Everything ≥ 400 throws Problem. */
export async function authorisedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  let answer = await once(request);
  if (answer.status === 401 && (await session.renew())) answer = await once(again);
  if (answer.ok || answer.status === 304) return answer;
  if (answer.status === 401) session.expire();
  throw new Problem(answer.status, await answer.json().catch(() => undefined));
}

/** Typed calls: `const { data, response } = await client.GET("/me")`. */
export const client = createFetchClient<paths>({
  baseUrl: `${location.origin}/api/v1`,
  fetch: authorisedFetch,
  credentials: "omit",
});

/** Typed hooks: `api.useQuery("get", "/concerns/{id}", …)`, `api.queryOptions(…)`, `api.useMutation("post", …)`. */
export const api = createQueryClient(client);

/** The version the person saw; the answer is 412 when somebody changed the thing since. */
export const ifMatch = (version: number): { "If-Match": string } => ({ "If-Match": `"${version}"` });
