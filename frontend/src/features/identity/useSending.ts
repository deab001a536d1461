import { useRef, useState } from "react";

/** Sends one thing at a time, keeps why it was refused, and can send the same again (after a stronger login). */
export function useSending<A extends unknown[]>(send: (...what: A) => Promise<void>) {
  const [error, setError] = useState<unknown>();
  const [pending, setPending] = useState(false);
  const last = useRef<A | undefined>(undefined);
  const run = async (...what: A) => {
    last.current = what;
    setPending(true);
    setError(undefined);
    try {
      await send(...what);
    } catch (refused) {
      setError(refused);
    } finally {
      setPending(false);
    }
  };
  return {
    error,
    pending,
    run: (...what: A) => void run(...what),
    again: () => {
      if (last.current) void run(...last.current);
    },
    forget: () => setError(undefined),
  };
}
