/** The parts of a JWK that only the private key has. */
const PRIVATE = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

export type ReadKey = { key: Record<string, unknown> } | { fault: "unreadable" | "private" };

/** A private key that was pasted by mistake is found here, before anything is sent. */
export function readPublicKey(text: string): ReadKey {
  if (/PRIVATE KEY/.test(text)) return { fault: "private" };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { fault: "unreadable" };
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) return { fault: "unreadable" };
  if (PRIVATE.some((part) => part in read)) return { fault: "private" };
  return { key: read as Record<string, unknown> };
}
