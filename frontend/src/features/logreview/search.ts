import * as v from "valibot";

const id = v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined);

const List = v.object({
  visa: v.fallback(v.optional(v.picklist(["asked", "explained", "accepted", "unexplained", "lapsed"])), undefined),
  vecka: id,
});
export type ListSearch = v.InferOutput<typeof List>;
export const readListSearch = (search: Record<string, unknown>): ListSearch => v.parse(List, search);

const Reads = v.object({ vem: id, arende: id });
export type ReadsSearch = v.InferOutput<typeof Reads>;
export const readReadsSearch = (search: Record<string, unknown>): ReadsSearch => v.parse(Reads, search);
