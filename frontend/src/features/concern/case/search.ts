import * as v from "valibot";

export const PARTS = ["journal", "andringar", "lasningar"] as const;
const CaseSearch = v.object({ del: v.fallback(v.optional(v.picklist(PARTS)), undefined) });

export type CaseSearch = v.InferOutput<typeof CaseSearch>;

export const readCaseSearch = (search: Record<string, unknown>): CaseSearch => v.parse(CaseSearch, search);
