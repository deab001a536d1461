import { useCallback, useEffect, useState } from "react";

const SHOWN_MS = 60_000;

/**
 * A value shown for a minute and no longer: hidden again when the window loses focus, the tab is left or the page is
 * printed. It lives here and nowhere else: no cache, no address, no title.
 */
export function useReveal(): { value: string | undefined; show(text: string): void; hide(): void } {
  const [value, setValue] = useState<string>();
  const hide = useCallback(() => setValue(undefined), []);
  const shown = value !== undefined;
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(hide, SHOWN_MS);
    const onLeave = () => document.visibilityState === "hidden" && hide();
    addEventListener("blur", hide);
    addEventListener("beforeprint", hide);
    document.addEventListener("visibilitychange", onLeave);
    return () => {
      clearTimeout(timer);
      removeEventListener("blur", hide);
      removeEventListener("beforeprint", hide);
      document.removeEventListener("visibilitychange", onLeave);
    };
  }, [shown, hide]);
  return {
    value,
    // The answer may come when the page is no longer looked at.
    show: (text) => document.visibilityState !== "hidden" && setValue(text),
    hide,
  };
}
