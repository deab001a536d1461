import { useEffect } from "react";

/** Asks before the page is left with something written. Not on the quick way out: that has emptied the page first. */
export function useUnsaved(written: boolean) {
  useEffect(() => {
    if (!written) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (document.body.childElementCount > 0) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [written]);
}
