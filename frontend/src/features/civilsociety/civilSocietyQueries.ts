import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Organisation = Schemas["CivilOrganisationView"];
export type OrganisationItem = Schemas["CivilOrganisationListItem"];
export type SaveOrganisation = Schemas["SaveCivilOrganisation"];
export type Briefing = Schemas["BriefingView"];
export type RecordBriefing = Schemas["RecordBriefing"];

export type Wanted = { kind?: Organisation["kind"]; active?: boolean; notToldOf?: string };

export const organisationPages = (wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: ["get", "/civil-organisations", wanted],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/civil-organisations", {
        params: { query: { ...wanted, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      });
      return data as Schemas["PageOfCivilOrganisationListItem"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });
export const organisationById = (id: string) =>
  api.queryOptions("get", "/civil-organisations/{id}", { params: { path: { id } } });
export const briefingPages = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["get", "/civil-organisations/{id}/briefings", id],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/civil-organisations/{id}/briefings", {
        params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
        signal,
      });
      return data as Schemas["PageOfBriefingView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });
export const routines = () => api.queryOptions("get", "/routines");

type Key = { "Idempotency-Key": string };
export const keep = {
  add: (header: Key, body: SaveOrganisation) => client.POST("/civil-organisations", { params: { header }, body }),
  change: ({ id, version }: Organisation, body: SaveOrganisation) =>
    client.PUT("/civil-organisations/{id}", { params: { path: { id }, header: ifMatch(version) }, body }),
  brief: (id: string, header: Key, body: RecordBriefing) =>
    client.POST("/civil-organisations/{id}/briefings", { params: { path: { id }, header }, body }),
  correct: (id: string, briefingId: string, header: Key, because: string) =>
    client.POST("/civil-organisations/{id}/briefings/{briefingId}/correction", {
      params: { path: { id, briefingId }, header },
      body: { because },
    }),
};

/** Whom to tell next is also among the tasks. */
export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => String(path).startsWith("/civil-organisations") || path === "/me/tasks",
  });
