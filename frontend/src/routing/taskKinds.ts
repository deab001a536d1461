import type words from "./taskWords/sv.json";

/** Each feature adds the words of its tasks, what and why, in taskWords. */
export type TaskKindName = keyof typeof words;

/** Where a task is done: a route that takes the task's subject as $id, or one without parameters. */
export type TaskKind = { kind: TaskKindName; to: string };

let provided: ReadonlyMap<string, TaskKind> = new Map();

/** Called once, by the one place that knows all features. */
export function provideTaskKinds(kinds: readonly TaskKind[]) {
  provided = new Map(kinds.map((kind) => [kind.kind, kind]));
}

/** Undefined for a kind that is newer than this page. */
export const taskKind = (kind: string) => provided.get(kind);
