import createFetchClient from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { session } from "@/auth/session";
import { language } from "@/i18n";
import { isProblem, Problem } from "./problem";
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

async function attempt(request: Request): Promise<Response | Problem> {
  const answer = await once(request);
  if (answer.ok || answer.status === 304) return answer;
  return new Problem(answer.status, await answer.json().catch(() => undefined));
}

/** A login that is good, but not strong enough for this one thing, is not gone: see auth/StepUp. */
const loginIsGone = (answer: Response | Problem): boolean =>
  answer.status === 401 && !isProblem(answer, "step-up-required");

/** A lost login is met with one renewal and one more attempt; then the cover asks for a new one. Everything ≥ 400 throws Problem. */
export async function authorisedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  let answer = await attempt(request);
  if (loginIsGone(answer) && (await session.renew())) answer = await attempt(again);
  if (loginIsGone(answer)) session.expire();
  if (answer instanceof Problem) throw answer;
  return answer;
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
