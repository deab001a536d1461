import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "@/api/problem";
import { DraftKeeper, type StoredDraft } from "./DraftKeeper";

type Text = { text: string };

function storeWith(version?: number) {
  let stored: StoredDraft<Text> | undefined = version
    ? { content: { text: "before" }, savedAt: "2026-11-20T12:00:00Z", version }
    : undefined;
  return {
    now: () => stored,
    replacedElsewhere(text: string) {
      stored = { content: { text }, savedAt: "2026-11-20T12:05:00Z", version: (stored?.version ?? 0) + 5 };
    },
    read: vi.fn(() => Promise.resolve(stored)),
    write: vi.fn((content: Text, known: number | undefined) => {
      if (known !== stored?.version)
        return Promise.reject(new Problem(412, { type: "/api/v1/problems/stale-version" }));
      stored = { content, savedAt: "2026-11-20T13:03:00Z", version: (stored?.version ?? 0) + 1 };
      return Promise.resolve(stored);
    }),
    remove: vi.fn(() => {
      stored = undefined;
      return Promise.resolve();
    }),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("waits 1.5 s after the last key and saves once", async () => {
  const store = storeWith();
  const keeper = new DraftKeeper<Text>(store);
  keeper.keep({ text: "a" });
  await vi.advanceTimersByTimeAsync(1_400);
  keeper.keep({ text: "ab" });
  await vi.advanceTimersByTimeAsync(1_400);
  expect(store.write).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(store.write).toHaveBeenCalledExactlyOnceWith({ text: "ab" }, undefined);
  expect(keeper.state).toEqual({ kind: "saved", at: "2026-11-20T13:03:00Z" });
});

test("what is written while a save is under way is saved after it, with the new version", async () => {
  const store = storeWith(3);
  const keeper = new DraftKeeper<Text>(store);
  await keeper.read();
  keeper.keep({ text: "one" });
  const saving = keeper.flush();
  keeper.keep({ text: "two" });
  await saving;
  expect(store.write.mock.calls).toEqual([
    [{ text: "one" }, 3],
    [{ text: "two" }, 4],
  ]);
  expect(keeper.hasUnsaved).toBe(false);
});

test.each([
  ["no network", Problem.unreachable()],
  ["an expired login", new Problem(401, {})],
])("keeps the text through %s and tries again, more and more seldom", async (_, failure) => {
  const store = storeWith();
  store.write.mockRejectedValueOnce(failure).mockRejectedValueOnce(failure);
  const keeper = new DraftKeeper<Text>(store);
  keeper.keep({ text: "kept" });
  await keeper.flush();
  expect(keeper.state).toEqual({ kind: "waiting" });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(keeper.state).toEqual({ kind: "waiting" });
  await vi.advanceTimersByTimeAsync(9_900);
  expect(store.write).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(100);
  expect(store.now()?.content).toEqual({ text: "kept" });
});

test("a save in the person's other tab does not stop this one", async () => {
  const store = storeWith(1);
  const keeper = new DraftKeeper<Text>(store);
  await keeper.read();
  store.replacedElsewhere("other tab");
  keeper.keep({ text: "this tab" });
  await keeper.flush();
  expect(store.now()).toMatchObject({ content: { text: "this tab" }, version: 7 });
});

test("after it is saved and stays open the draft is gone, and what is written then is a new one", async () => {
  const store = storeWith(1);
  const keeper = new DraftKeeper<Text>(store);
  await keeper.read();
  keeper.keep({ text: "saved" });
  await keeper.settle();
  expect(store.remove).toHaveBeenCalledExactlyOnceWith(1);
  keeper.keep({ text: "later" });
  await keeper.flush();
  expect(store.write).toHaveBeenCalledExactlyOnceWith({ text: "later" }, undefined);
});

test("after it is sent the draft is gone and nothing more is saved", async () => {
  const store = storeWith(1);
  const keeper = new DraftKeeper<Text>(store);
  await keeper.read();
  keeper.keep({ text: "sent" });
  await keeper.clear();
  keeper.keep({ text: "late" });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.remove).toHaveBeenCalledExactlyOnceWith(1);
  expect(store.write).not.toHaveBeenCalled();
});
