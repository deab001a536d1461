/** Reads one value of an address. What cannot be right is left out rather than shown as an error: an old link still opens. */
type Reader<T> = (value: unknown) => T | undefined;

/** Readers instead of the forms' schema library: they are in what every page waits for. */
export const text: Reader<string> = (value) => (typeof value === "string" ? value : undefined);

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Reader<T> =>
  (value) =>
    allowed.find((one) => one === value);

export const matching =
  (pattern: RegExp): Reader<string> =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? value : undefined;

export const id = matching(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i);

export const yes: Reader<true> = (value) => (value === true ? value : undefined);

/** A page of a list; the API has no more than 500. */
export const page: Reader<number> = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 500 ? value : undefined;

type Readers = Record<string, Reader<unknown>>;
/** What the readers make of an address. */
export type SearchOf<R extends (search: Record<string, unknown>) => unknown> = ReturnType<R>;

export const search =
  <R extends Readers>(readers: R) =>
  (given: Record<string, unknown>): { [K in keyof R]?: ReturnType<R[K]> } => {
    const known: Record<string, unknown> = {};
    // Also what is left out has its name here: the router lays this over the address as it was written.
    for (const [name, read] of Object.entries(readers)) known[name] = read(given[name]);
    return known as { [K in keyof R]?: ReturnType<R[K]> };
  };
