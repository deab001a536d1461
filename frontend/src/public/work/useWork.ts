import { useCallback, useEffect, useRef, useState } from "react";
import { isProblem } from "@/api/problem";
import { fetchChallenge, type Schemas } from "../api";
import { solve } from "./solve";

type Solved = Schemas["SolvedChallenge"];

/**
 * The work that stands instead of a captcha. Begins when the page that needs it is shown, so that it is mostly done when
 * somebody sends. `run` answers with what `send` answers; a challenge that ran out meanwhile is replaced once.
 */
export function useWork() {
  const [progress, setProgress] = useState(0);
  const leaving = useRef<AbortController>(undefined);
  const work = useRef<Promise<Solved>>(undefined);

  const begin = useCallback(() => {
    leaving.current?.abort();
    leaving.current = new AbortController();
    const { signal } = leaving.current;
    const tell = (share: number) => !signal.aborted && setProgress(share);
    const solving = fetchChallenge().then((challenge) => {
      tell(0);
      return solve(challenge, (solved) => tell(solved / challenge.puzzles), signal);
    });
    // Whoever sends waits for it and is told then.
    solving.catch(() => {
      if (work.current === solving) work.current = undefined;
    });
    work.current = solving;
    return solving;
  }, []);

  useEffect(() => {
    void begin();
    return () => leaving.current?.abort();
  }, [begin]);

  const run = useCallback(
    async <T>(send: (solved: Solved) => Promise<T>): Promise<T> => {
      const solved = await (work.current ?? begin());
      try {
        return await send(solved);
      } catch (error) {
        if (isProblem(error, "proof-of-work-required")) return send(await begin());
        // Spent on something else that did arrive: what comes next has work of its own.
        if (isProblem(error, "challenge-spent")) void begin();
        throw error;
      }
    },
    [begin],
  );
  return { progress, run, begin };
}
