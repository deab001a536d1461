import { useRef } from "react";
import { useIdempotencyKey } from "./idempotency";

/** The same key while the same thing is sent, so that it is made once; another thing gets another. */
export function useKeyFor() {
  const key = useIdempotencyKey();
  const tried = useRef<string>(undefined);
  return (body: unknown) => {
    const written = JSON.stringify(body);
    if (tried.current !== written) key.renew();
    tried.current = written;
    return key.header();
  };
}
