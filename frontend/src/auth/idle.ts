import { useEffect, useState } from "react";

const WARN_AFTER = 8 * 60_000;
const LOCK_AFTER = 10 * 60_000;
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Ten minutes without a sign of life in any tab locks; answers true during the last two. */
export function useIdleLock(active: boolean, lock: () => void): boolean {
  const [warned, setWarned] = useState(false);
  useEffect(() => {
    if (!active) return;
    const tabs = new BroadcastChannel("activity");
    let last = Date.now();
    let told = 0;
    const alive = () => {
      last = Date.now();
      setWarned(false);
      if (last - told < 15_000) return;
      told = last;
      tabs.postMessage(last);
    };
    tabs.onmessage = ({ data }: MessageEvent<number>) => {
      last = Math.max(last, data);
      setWarned(false);
    };
    const check = setInterval(() => {
      const idle = Date.now() - last;
      if (idle >= LOCK_AFTER) lock();
      else setWarned(idle >= WARN_AFTER);
    }, 5_000);
    for (const sign of SIGNS) addEventListener(sign, alive, { passive: true });
    return () => {
      setWarned(false);
      clearInterval(check);
      tabs.close();
      for (const sign of SIGNS) removeEventListener(sign, alive);
    };
  }, [active, lock]);
  return active && warned;
}
