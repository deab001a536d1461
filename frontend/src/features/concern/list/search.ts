import * as v from "valibot";
import { CODES } from "../codes";
import type { ConcernFilter } from "../concernQueries";

const one = <const T extends readonly string[]>(codes: T) => v.fallback(v.optional(v.picklist(codes)), undefined);
const yes = v.fallback(v.optional(v.literal(true)), undefined);

/** What cannot be right is left out rather than shown as an error: an old link still opens the list. */
const ListSearch = v.object({
  lage: v.fallback(v.optional(v.pipe(v.string(), v.transform(knownStates))), undefined),
  galler: one(CODES.subjectKind),
  handelse: one(CODES.eventType),
  bradska: one(CODES.urgency),
  sektor: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9_]{2,40}$/))), undefined),
  forsenade: yes,
  mina: yes,
  vy: one(["tavla"]),
});

function knownStates(text: string): string | undefined {
  const states = CODES.status.filter((status) => text.split(".").includes(status));
  return states.length > 0 ? states.join(".") : undefined;
}

export type ListSearch = v.InferOutput<typeof ListSearch>;

export const readListSearch = (search: Record<string, unknown>): ListSearch => v.parse(ListSearch, search);

export const statesIn = (search: ListSearch) =>
  CODES.status.filter((status) => search.lage?.split(".").includes(status));

/** The address's words as the API's. */
export function filterIn(search: ListSearch): ConcernFilter {
  const status = statesIn(search);
  return {
    ...(status.length > 0 ? { status } : {}),
    ...(search.galler ? { subjectKind: search.galler } : {}),
    ...(search.handelse ? { eventType: search.handelse } : {}),
    ...(search.bradska ? { urgency: search.bradska } : {}),
    ...(search.sektor ? { sectorCode: search.sektor } : {}),
    ...(search.forsenade ? { overdue: true } : {}),
    ...(search.mina ? { assignedToMe: true } : {}),
  };
}

/** How many filters narrow the list; the view is none. */
export const countFilters = (search: ListSearch): number => Object.keys(filterIn(search)).length;
