import { oneOf, type SearchOf, search } from "@/routing/search";

export const PARTS = ["journal", "andringar", "lasningar"] as const;

export const readCaseSearch = search({ del: oneOf(...PARTS) });
export type CaseSearch = SearchOf<typeof readCaseSearch>;
