import type { components } from "@/api/schema.gen";
import { language } from "@/i18n";

export type Schemas = components["schemas"];

/** An answer of 400 or more; status 0 is no answer at all. */
export class Refusal extends Error {
  readonly status: number;
  /** The last part of the problem's type, for example "belief-hint". */
  readonly slug: string;
  readonly detail: string;
  readonly errors: readonly { pointer: string; code: string; detail: string }[];

  constructor(status: number, body: unknown) {
    super(`HTTP ${status}`);
    const problem = (typeof body === "object" ? (body ?? {}) : {}) as Partial<Schemas["Problem"]>;
    this.status = status;
    this.slug = String(problem.type ?? "")
      .split("/")
      .slice(-1)
      .join("");
    this.detail = String(problem.detail ?? "");
    this.errors = Array.isArray(problem.errors)
      ? problem.errors.map(({ pointer, code, detail }) => ({ pointer, code, detail: detail ?? "" }))
      : [];
  }
}

/** What somebody unknown hands in, and follows by its receipt. */
export type HandedIn = "reports" | "support-requests";

/** One call of the door without login: no cookie, no token, nothing kept by the browser. */
export async function ask<T>(
  path:
    | "accessibility-feedback"
    | "challenge"
    | "contact-paths"
    | HandedIn
    | `${HandedIn}/follow-up`
    | `${HandedIn}/messages`
    | "subscriptions"
    | "subscriptions/confirmation"
    | `subscriptions/${string}/end`,
  body?: object,
) {
  let answer: Response;
  try {
    answer = await fetch(`${location.origin}/api/v1/public/${path}`, {
      method: body ? "POST" : "GET",
      headers: { "Accept-Language": language(), ...(body ? { "Content-Type": "application/json" } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      credentials: "omit",
      cache: "no-store",
    });
    const read: unknown = answer.status === 204 ? undefined : await answer.json();
    if (answer.ok) return read as T;
    throw new Refusal(answer.status, read);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // No connection, or an answer that was cut off: what was asked may have been done.
    throw new Refusal(0, undefined);
  }
}

export const isUnsure = (refusal: Refusal): boolean => refusal.status === 0 || refusal.status >= 502;
