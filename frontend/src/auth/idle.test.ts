import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useIdleLock } from "./idle";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * 60_000));

test("warns after eight minutes and locks after ten", async () => {
  const lock = vi.fn();
  const { result } = renderHook(() => useIdleLock(true, lock));
  await wait(7.9);
  expect(result.current).toBe(false);
  await wait(0.2);
  expect(result.current).toBe(true);
  expect(lock).not.toHaveBeenCalled();
  await wait(2);
  expect(lock).toHaveBeenCalled();
});

test("a key starts the time again", async () => {
  const lock = vi.fn();
  const { result } = renderHook(() => useIdleLock(true, lock));
  await wait(9);
  act(() => void dispatchEvent(new KeyboardEvent("keydown", { key: "a" })));
  expect(result.current).toBe(false);
  await wait(5);
  expect(lock).not.toHaveBeenCalled();
});

test("does nothing while nobody is signed in", async () => {
  const lock = vi.fn();
  renderHook(() => useIdleLock(false, lock));
  await wait(30);
  expect(lock).not.toHaveBeenCalled();
});
