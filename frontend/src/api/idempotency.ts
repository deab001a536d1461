import { useRef } from "react";

/** One key for one thing to create, also when it is sent again; `renew()` after it is made. */
export function useIdempotencyKey(): { header(): { "Idempotency-Key": string }; renew(): void } {
  const key = useRef<string | undefined>(undefined);
  return {
    header() {
      key.current ??= crypto.randomUUID();
      return { "Idempotency-Key": key.current };
    },
    renew() {
      key.current = undefined;
    },
  };
}
