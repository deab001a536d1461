import { isProblem } from "@/api/problem";

export type StoredDraft<T> = { content: T; savedAt: string; version: number };
export type DraftStore<T> = {
  read(): Promise<StoredDraft<T> | undefined>;
  write(content: T, version: number | undefined): Promise<StoredDraft<T>>;
  remove(version: number): Promise<void>;
};
export type DraftState = { kind: "idle" } | { kind: "saving" | "waiting" } | { kind: "saved"; at: string };

const PAUSE = 1_500;
const FIRST_RETRY = 5_000;
const LAST_RETRY = 60_000;

/** Keeps the newest text in memory until the server has it: through a lost connection, an expired login, another tab. */
export class DraftKeeper<T> {
  state: DraftState = { kind: "idle" };
  private version: number | undefined;
  private unsaved: { content: T } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private retryAfter = FIRST_RETRY;
  private finished = false;
  private readonly listeners = new Set<() => void>();
  private readonly store: DraftStore<T>;

  constructor(store: DraftStore<T>) {
    this.store = store;
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  async read(): Promise<StoredDraft<T> | undefined> {
    const stored = await this.store.read();
    this.version = stored?.version;
    return stored;
  }

  keep(content: T) {
    if (this.finished) return;
    this.unsaved = { content };
    this.plan(PAUSE);
  }

  /** Now rather than after the pause: on blur, on leaving the route, when the tab is hidden. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running ??= this.saveAll().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** After the real thing is sent. */
  async clear(): Promise<void> {
    this.finished = true;
    this.unsaved = undefined;
    clearTimeout(this.timer);
    await this.running;
    if (this.version !== undefined) await this.store.remove(this.version).catch(() => undefined);
    this.version = undefined;
    this.become({ kind: "idle" });
  }

  /** What was kept is saved as the real thing; what is written from now on is a new draft. */
  async settle(): Promise<void> {
    await this.clear();
    this.finished = false;
  }

  get hasUnsaved(): boolean {
    return this.unsaved !== undefined;
  }

  private plan(delay: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async saveAll(): Promise<void> {
    while (this.unsaved) {
      const taken = this.unsaved;
      this.become({ kind: "saving" });
      try {
        const stored = await this.write(taken.content);
        this.version = stored.version;
        this.retryAfter = FIRST_RETRY;
        if (this.unsaved === taken) this.unsaved = undefined;
        this.become({ kind: "saved", at: stored.savedAt });
      } catch {
        if (this.finished) return;
        this.become({ kind: "waiting" });
        this.plan(this.retryAfter);
        this.retryAfter = Math.min(this.retryAfter * 2, LAST_RETRY);
        return;
      }
    }
  }

  private async write(content: T): Promise<StoredDraft<T>> {
    try {
      return await this.store.write(content, this.version);
    } catch (error) {
      // The person's other tab saved: the last one written wins, both are theirs.
      if (!isProblem(error, "stale-version") && !isProblem(error, "version-required")) throw error;
      await this.read();
      return this.store.write(content, this.version);
    }
  }

  private become(state: DraftState) {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
