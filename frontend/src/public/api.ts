import { Problem } from "@/api/problem";
import type { components } from "@/api/schema.gen";
import { language } from "@/i18n";

export type Schemas = components["schemas"];

/** Everything the public application asks of the API. Nothing of the visitor goes along: no cookie, no token, no referrer. */
async function call<T>(method: "GET" | "POST", path: string, body?: object): Promise<T> {
  const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": language() };
  if (body) headers["Content-Type"] = "application/json";
  let answer: Response;
  try {
    answer = await fetch(`/api/v1/public${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
  } catch {
    throw Problem.unreachable();
  }
  const said: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new Problem(answer.status, said);
  return said as T;
}

export const fetchChallenge = () => call<Schemas["ChallengeView"]>("GET", "/challenge");
export const submitReport = (report: Schemas["SubmitReport"]) =>
  call<Schemas["ReportReceipt"]>("POST", "/reports", report);
export const followReport = (which: Schemas["FollowReport"]) =>
  call<Schemas["ReportView"]>("POST", "/reports/follow-up", which);
export const writeByReceipt = (message: Schemas["WriteByReceipt"]) =>
  call<Schemas["ReportView"]>("POST", "/reports/messages", message);
