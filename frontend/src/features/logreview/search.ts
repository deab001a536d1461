import { id, oneOf, type SearchOf, search } from "@/routing/search";

export const readListSearch = search({
  visa: oneOf("asked", "explained", "accepted", "unexplained", "lapsed"),
  vecka: id,
});
export type ListSearch = SearchOf<typeof readListSearch>;

export const readReadsSearch = search({ vem: id, arende: id });
export type ReadsSearch = SearchOf<typeof readReadsSearch>;
