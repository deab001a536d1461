import { useEffect, useState } from "react";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Routines = Schemas["PublicRoutineList"];
export type Routine = Schemas["PublicRoutine"];
export type Loaded<T> = T | "loading" | "missing" | "failed";

/** What anybody may read: no cookie, no token; the browser may keep it as long as the answer says. */
export function usePublished<T extends object>(path: string): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>("loading");
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`${location.origin}/api/v1/public/${path}`, { credentials: "omit", signal: leaving.signal })
      .then(async (answer) =>
        setLoaded(answer.ok ? ((await answer.json()) as T) : answer.status === 404 ? "missing" : "failed"),
      )
      .catch(() => leaving.signal.aborted || setLoaded("failed"));
    return () => leaving.abort();
  }, [path]);
  return loaded;
}

/** The one in the language being read, or else the first. */
export const preferred = <E extends { language: string }>(editions: readonly E[], language: string): E | undefined =>
  editions.find((one) => one.language === language) ?? editions[0];
