import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { client, ifMatch } from "@/api/client";
import { isProblem } from "@/api/problem";
import { clock } from "@/i18n/format";
import { LiveRegion } from "@/ui/LiveRegion";
import { DraftKeeper, type DraftState, type StoredDraft } from "./DraftKeeper";

type Json = Record<string, unknown>;

const RETRY_AFTER_MS = 3_000;

function keeperFor<T extends Json>(key: string): DraftKeeper<T> {
  const path = { key };
  return new DraftKeeper<T>({
    async read() {
      try {
        const { data } = await client.GET("/me/drafts/{key}", { params: { path } });
        return data as unknown as StoredDraft<T>;
      } catch (error) {
        if (isProblem(error, "not-found")) return undefined;
        throw error;
      }
    },
    async write(content, version) {
      const { data } = await client.PUT("/me/drafts/{key}", {
        params: { path, ...(version === undefined ? {} : { header: ifMatch(version) }) },
        // The contract says "any object", which the generator reads as one without fields.
        body: { content } as never,
      });
      return data as unknown as StoredDraft<T>;
    },
    async remove(version) {
      await client.DELETE("/me/drafts/{key}", { params: { path, header: ifMatch(version) } });
    },
  });
}

export type Draft<T extends Json> = {
  /** Undefined while it is fetched, null when there is none. Fill the form with it once. */
  stored: StoredDraft<T> | null | undefined;
  state: DraftState;
  /** On every change; saved 1.5 s after the last. */
  keep(content: T): void;
  /** On blur. Leaving the page and hiding the tab do it by themselves. */
  flush(): void;
  /** After the form is sent. */
  clear(): Promise<void>;
  /** After the form is saved and stays open. */
  settle(): Promise<void>;
};

/** The person's own draft on the server. Nothing is kept in the browser. */
export function useDraft<T extends Json>(key: string): Draft<T> {
  const [keeper, setKeeper] = useState(() => keeperFor<T>(key));
  const [stored, setStored] = useState<StoredDraft<T> | null>();
  const shownKey = useRef(key);
  useEffect(() => {
    if (shownKey.current === key) return;
    shownKey.current = key;
    setStored(undefined);
    setKeeper(keeperFor<T>(key));
  }, [key]);
  useEffect(() => {
    let here = true;
    let again: ReturnType<typeof setTimeout>;
    // Not knowing is not the same as none: new typing must never replace a draft that could not be fetched.
    const read = () =>
      keeper.read().then(
        (found) => here && setStored(found ?? null),
        () => {
          if (here) again = setTimeout(read, RETRY_AFTER_MS);
        },
      );
    void read();
    const onHidden = () => document.visibilityState === "hidden" && void keeper.flush();
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      here = false;
      clearTimeout(again);
      document.removeEventListener("visibilitychange", onHidden);
      void keeper.flush();
    };
  }, [keeper]);
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  return {
    stored,
    state,
    keep: useCallback((content: T) => keeper.keep(content), [keeper]),
    flush: useCallback(() => void keeper.flush(), [keeper]),
    clear: useCallback(() => keeper.clear(), [keeper]),
    settle: useCallback(() => keeper.settle(), [keeper]),
  };
}

/** "Sparat 14.03": seen at once, said at most every 30 seconds. */
export function DraftStatus({ state }: { state: DraftState }) {
  const { t } = useTranslation();
  const text =
    state.kind === "saved"
      ? t("draft.saved", { time: clock(state.at) })
      : state.kind === "waiting"
        ? t("draft.waiting")
        : "";
  const [said, setSaid] = useState("");
  const lastSaid = useRef(0);
  useEffect(() => {
    if (!text || Date.now() - lastSaid.current < 30_000) return;
    lastSaid.current = Date.now();
    setSaid(text);
  }, [text]);
  return (
    <>
      <p className="muted number" aria-hidden="true" style={{ minHeight: "1.55em" }}>
        {text}
      </p>
      <LiveRegion text={said} />
    </>
  );
}
