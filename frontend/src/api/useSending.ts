import { useState } from "react";
import { fieldName, isProblem, type Problem } from "./problem";

export type Faults = Partial<Record<string, string>>;

/** Sends one thing at a time; what is wrong with its fields lands on them, whatever else was answered is told. */
export function useSending(known: readonly string[]) {
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<Problem>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const send = async (work: () => Promise<unknown>): Promise<boolean> => {
    setRefusal(undefined);
    setFaults({});
    setPending(true);
    try {
      await work();
      return true;
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = error.errors.filter(({ pointer }) => known.includes(fieldName(pointer)));
      setFaults(Object.fromEntries(own.map(({ pointer, detail }) => [fieldName(pointer), detail || error.message])));
      setAttempt((count) => count + 1);
      if (own.length < error.errors.length || own.length === 0) setRefusal(error);
      return false;
    } finally {
      setPending(false);
    }
  };
  /** Whether nothing is missing. */
  const check = (found: Faults): boolean => {
    setFaults(found);
    setRefusal(undefined);
    setAttempt((count) => count + 1);
    return Object.values(found).every((text) => !text);
  };
  return { faults, refusal, pending, attempt, send, check };
}
