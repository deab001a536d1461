import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { Schemas } from "./codes";

export type Concern = Schemas["ConcernView"];
export type ConcernItem = Schemas["ConcernListItem"];
export type ConcernState = Schemas["ConcernState"];
export type JournalEntry = Schemas["JournalEntryView"];
export type Action = Schemas["ConcernAction"];
export type ConcernFilter = {
  status?: Schemas["ConcernStatus"][];
  subjectKind?: Schemas["SubjectKind"];
  eventType?: Schemas["EventType"];
  urgency?: Schemas["Urgency"];
  sectorCode?: string;
  overdue?: boolean;
  assignedToMe?: boolean;
};

export const concernPages = (filter: ConcernFilter, limit = 20) =>
  infiniteQueryOptions({
    queryKey: ["get", "/concerns", filter, limit],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = { ...filter, limit, ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await client.GET("/concerns", { params: { query }, signal });
      return data as Schemas["PageOfConcernListItem"];
    },
    getNextPageParam: (page) => cursorIn(page._links.next),
  });

/** Every fetch is written in the case's log, so it is never fetched just because a window got focus or a link was pointed at. */
export const concernById = (id: string) =>
  api.queryOptions(
    "get",
    "/concerns/{id}",
    { params: { path: { id } } },
    { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );

export const concernHistory = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/history", { params: { path: { id } } });
export const concernReads = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/reads", { params: { path: { id } } });
export const handlers = () => api.queryOptions("get", "/handlers", {}, { staleTime: 60_000 });
export const sectors = () => api.queryOptions("get", "/sectors", {}, { staleTime: 60 * 60_000 });

export const journalPages = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["get", "/concerns/{id}/journal-entries", id],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/concerns/{id}/journal-entries", {
        params: { path: { id }, query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      });
      return data as Schemas["PageOfJournalEntryView"];
    },
    getNextPageParam: (page) => cursorIn(page._links.next),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const at = (id: string, version: number) => ({ path: { id }, header: ifMatch(version) });
const state = async (answer: Promise<{ data?: ConcernState }>): Promise<ConcernState> =>
  (await answer).data as ConcernState;

/** One function a step. `version` is the one the person saw. */
export const steps = {
  referToEmergency: (id: string, version: number, body: Schemas["ReferToEmergency"]) =>
    state(client.POST("/concerns/{id}/emergency-referrals", { params: at(id, version), body })),
  triage: (id: string, version: number, body: Schemas["TriageConcern"]) =>
    state(client.POST("/concerns/{id}/triage", { params: at(id, version), body })),
  assign: (id: string, version: number, body: Schemas["AssignConcern"]) =>
    state(client.POST("/concerns/{id}/assignment", { params: at(id, version), body })),
  assess: (id: string, version: number, body: Schemas["AssessConcern"]) =>
    state(client.POST("/concerns/{id}/assessments", { params: at(id, version), body })),
  act: (id: string, version: number, body: Schemas["TakeMeasure"]) =>
    state(client.POST("/concerns/{id}/measures", { params: at(id, version), body })),
  followUp: (id: string, version: number, body: Schemas["FollowUpConcern"]) =>
    state(client.POST("/concerns/{id}/follow-ups", { params: at(id, version), body })),
  close: (id: string, version: number, body: Schemas["CloseConcern"]) =>
    state(client.POST("/concerns/{id}/closure", { params: at(id, version), body })),
  proposeReopening: (id: string, version: number, body: Schemas["GiveReason"]) =>
    state(client.POST("/concerns/{id}/reopening", { params: at(id, version), body })),
  approve: (id: string, version: number) =>
    state(client.POST("/concerns/{id}/proposal/approval", { params: at(id, version) })),
  reject: (id: string, version: number, body: Schemas["GiveReason"]) =>
    state(client.POST("/concerns/{id}/proposal/rejection", { params: at(id, version), body })),
};

export const journal = {
  write: async (id: string, key: { "Idempotency-Key": string }, body: Schemas["WriteJournalEntry"]) =>
    (await client.POST("/concerns/{id}/journal-entries", { params: { path: { id }, header: key }, body }))
      .data as JournalEntry,
  rewrite: async (id: string, entry: JournalEntry, body: Schemas["RewriteJournalEntry"]) =>
    (
      await client.PUT("/concerns/{id}/journal-entries/{entryId}", {
        params: { path: { id, entryId: entry.id }, header: ifMatch(entry.version) },
        body,
      })
    ).data as JournalEntry,
  lock: async (id: string, entry: JournalEntry) =>
    (
      await client.POST("/concerns/{id}/journal-entries/{entryId}/lock", {
        params: { path: { id, entryId: entry.id }, header: ifMatch(entry.version) },
      })
    ).data as JournalEntry,
};

export const freshConcern = (queries: QueryClient, id: string): Promise<Concern> =>
  queries.fetchQuery({ ...concernById(id), staleTime: 0 });

/** After a step: shows where the concern stands at once, and fetches the rest. */
export function noteStep(queries: QueryClient, id: string, after?: ConcernState) {
  if (after) {
    const { awaitsSecondPerson: _, ...known } = after;
    queries.setQueryData(concernById(id).queryKey, (before) => (before ? { ...before, ...known } : before));
  }
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => {
      const path = String(queryKey[1]);
      return path.startsWith("/concerns") || path === "/me/tasks";
    },
  });
}
