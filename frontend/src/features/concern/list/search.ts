import { matching, oneOf, type SearchOf, search, yes } from "@/routing/search";
import { CODES } from "../codes";
import type { ConcernFilter } from "../concernQueries";

export const readListSearch = search({
  lage: knownStates,
  galler: oneOf(...CODES.subjectKind),
  handelse: oneOf(...CODES.eventType),
  bradska: oneOf(...CODES.urgency),
  sektor: matching(/^[a-z0-9_]{2,40}$/),
  forsenade: yes,
  mina: yes,
  vy: oneOf("tavla"),
});
export type ListSearch = SearchOf<typeof readListSearch>;

function knownStates(given: unknown): string | undefined {
  const text = typeof given === "string" ? given : "";
  const states = CODES.status.filter((status) => text.split(".").includes(status));
  return states.length > 0 ? states.join(".") : undefined;
}

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
