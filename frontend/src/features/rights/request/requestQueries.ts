import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type RequestItem = Schemas["RightsRequestItem"];
export type RightsRequest = Schemas["RightsRequestView"];
export type Action = RightsRequest["allowedActions"][number];
export type Duty = Schemas["InformationDutyItem"];

export const requests = (page: number) =>
  queryOptions({
    ...api.queryOptions("get", "/rights-requests", { params: { query: { page } } }),
    placeholderData: keepPreviousData,
  });

export const informationDuties = () => api.queryOptions("get", "/information-duties");

/** Opening one is written in the log, so it is fetched again only when somebody asks or has changed it. */
export const requestById = (requestId: string) =>
  queryOptions({
    ...api.queryOptions("get", "/rights-requests/{requestId}", { params: { path: { requestId } } }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const register = async (body: Schemas["RegisterRightsRequest"], header: { "Idempotency-Key": string }) =>
  (await client.POST("/rights-requests", { params: { header }, body })).data as RightsRequest;

export const openRequester = async (requestId: string) =>
  (await client.POST("/rights-requests/{requestId}/requester/opening", { params: { path: { requestId } } }))
    .data as Schemas["RequesterParticulars"];

const at = ({ request, version }: RightsRequest) => ({
  params: { path: { requestId: request.id }, header: ifMatch(version) },
});

/** One function a step; the version is the one the person saw. */
export const steps = {
  bind: (request: RightsRequest, body: Schemas["BindRightsRequest"]) =>
    client.POST("/rights-requests/{requestId}/case", { ...at(request), body }),
  extend: (request: RightsRequest, body: Schemas["ExtendRightsRequest"]) =>
    client.POST("/rights-requests/{requestId}/extension", { ...at(request), body }),
  decide: (request: RightsRequest, body: Schemas["DecideRightsRequest"]) =>
    client.POST("/rights-requests/{requestId}/decision", { ...at(request), body }),
  answer: (request: RightsRequest, body: Schemas["AnswerRightsRequest"]) =>
    client.POST("/rights-requests/{requestId}/answer", { ...at(request), body }),
  withdraw: (request: RightsRequest) => client.POST("/rights-requests/{requestId}/withdrawal", at(request)),
};

export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => /^\/(rights-requests|me\/tasks)/.test(String(path)),
  });
