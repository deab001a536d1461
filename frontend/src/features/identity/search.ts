import { matching, oneOf, type SearchOf, search } from "@/routing/search";

export const readListSearch = search({ visa: oneOf("att-gora") });
export type ListSearch = SearchOf<typeof readListSearch>;

/** A case number, when somebody comes from a page that knows it. */
export const readNewSearch = search({ arende: matching(/^\d{4}-P?\d{4,9}$/) });
export type NewSearch = SearchOf<typeof readNewSearch>;
