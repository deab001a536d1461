import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type Kind = Schemas["InterventionKindView"];
export type Intervention = Schemas["InterventionView"];
export type InterventionItem = Schemas["InterventionListItem"];
export type Reach = Schemas["InterventionReach"];
export type Individual = Schemas["IndividualInterventionView"];
type Key = { "Idempotency-Key": string };
type Narrowed = { level?: "general" | "specific" | undefined; status?: Intervention["status"] | undefined };

export const kinds = () => api.queryOptions("get", "/intervention-kinds");
export const kindById = (kindId: string) =>
  api.queryOptions("get", "/intervention-kinds/{kindId}", { params: { path: { kindId } } });
export const sectors = () => api.queryOptions("get", "/sectors", {}, { staleTime: 60 * 60_000 });
export const interventions = (page: number, { level, status }: Narrowed) =>
  api.queryOptions("get", "/interventions", {
    params: { query: { page, ...(level ? { level } : {}), ...(status ? { status } : {}) } },
  });
export const interventionById = (interventionId: string) =>
  api.queryOptions("get", "/interventions/{interventionId}", { params: { path: { interventionId } } });
export const totalsOf = (year: number) =>
  api.queryOptions("get", "/intervention-totals", { params: { query: { year } } });

/** Reading is written in the case's log, so it is fetched again only when somebody asks or has changed something. */
export const ofConcern = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/concerns/{id}/interventions", { params: { path: { id } } }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const catalogue = {
  add: (header: Key, body: Schemas["SaveInterventionKind"]) =>
    client.POST("/intervention-kinds", { params: { header }, body }),
  change: ({ id, version }: Kind, body: Schemas["SaveInterventionKind"]) =>
    client.PUT("/intervention-kinds/{kindId}", { params: { path: { kindId: id }, header: ifMatch(version) }, body }),
};

const at = ({ id, version }: Intervention) => ({
  params: { path: { interventionId: id }, header: ifMatch(version) },
});

export const group = {
  plan: (header: Key, body: Schemas["PlanIntervention"]) => client.POST("/interventions", { params: { header }, body }),
  change: (one: Intervention, body: Schemas["InterventionPlan"]) =>
    client.PUT("/interventions/{interventionId}", { ...at(one), body }),
  note: (one: Intervention, body: Schemas["NoteInterventionSessions"]) =>
    client.PUT("/interventions/{interventionId}/sessions", { ...at(one), body }),
  end: (one: Intervention, body: Schemas["EndIntervention"]) =>
    client.POST("/interventions/{interventionId}/end", { ...at(one), body }),
};

const of = (id: string, { id: interventionId, version }: Individual) => ({
  params: { path: { id, interventionId }, header: ifMatch(version) },
});

export const individual = {
  plan: (id: string, header: Key, body: Schemas["PlanIndividualIntervention"]) =>
    client.POST("/concerns/{id}/interventions", { params: { path: { id }, header }, body }),
  begin: (id: string, one: Individual) =>
    client.POST("/concerns/{id}/interventions/{interventionId}/start", of(id, one)),
  reschedule: (id: string, one: Individual, body: Schemas["RescheduleIndividualIntervention"]) =>
    client.PUT("/concerns/{id}/interventions/{interventionId}/schedule", { ...of(id, one), body }),
  note: (id: string, interventionId: string, header: Key, body: Schemas["NoteIndividualSession"]) =>
    client.POST("/concerns/{id}/interventions/{interventionId}/sessions", {
      params: { path: { id, interventionId }, header },
      body,
    }),
  end: (id: string, one: Individual, body: Schemas["EndIndividualIntervention"]) =>
    client.POST("/concerns/{id}/interventions/{interventionId}/end", { ...of(id, one), body }),
  cancel: (id: string, one: Individual, body: Schemas["CancelIndividualIntervention"]) =>
    client.POST("/concerns/{id}/interventions/{interventionId}/cancellation", { ...of(id, one), body }),
};

/** After a change: the catalogue, what is listed, and the tasks. */
export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => /intervention|^\/me\/tasks/.test(String(path)),
  });
