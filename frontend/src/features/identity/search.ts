import * as v from "valibot";

const List = v.object({ visa: v.optional(v.fallback(v.optional(v.literal("att-gora")), undefined)) });
export type ListSearch = v.InferOutput<typeof List>;
export const readListSearch = (search: Record<string, unknown>): ListSearch => v.parse(List, search);

const New = v.object({
  arende: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{4}-P?\d{4,9}$/))), undefined)),
});
export type NewSearch = v.InferOutput<typeof New>;
/** A case number, when somebody comes from a page that knows it. */
export const readNewSearch = (search: Record<string, unknown>): NewSearch => v.parse(New, search);
