import { isProblem } from "@/api/problem";

export const MOST_BYTES = 10 * 1024 * 1024;
/** What the file chooser offers; the API looks at the content. */
export const ACCEPTED = ".jpg,.jpeg,.png,.pdf,.txt,image/jpeg,image/png,application/pdf,text/plain";

export type Item = {
  /** Also its idempotency key: another try adds the file once. */
  key: string;
  file: File;
  state: "waiting" | "sending" | "added" | "refused";
  /** From 0 to 1. */
  sent: number;
  /** Why it was refused. */
  text?: string;
};

export type Refusal = "tooLarge" | "empty" | "kind";

/** What can be told without sending ten megabytes first. */
export function refusalBefore(file: File): Refusal | undefined {
  if (file.size === 0) return "empty";
  if (file.size > MOST_BYTES) return "tooLarge";
  return /\.(jpe?g|png|pdf|txt)$/i.test(file.name) ? undefined : "kind";
}

/** The API's own words, which are about this file; nothing for what every page shows alike. */
export function refusalAfter(error: unknown): string | undefined {
  if (!isProblem(error) || error.status === 0 || error.status === 401) return undefined;
  return error.errors[0]?.detail || [error.message, error.detail].filter(Boolean).join(". ");
}
