import * as v from "valibot";

const JournalSearch = v.object({ rattar: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined) });

export const readJournalSearch = (search: Record<string, unknown>): v.InferOutput<typeof JournalSearch> =>
  v.parse(JournalSearch, search);
