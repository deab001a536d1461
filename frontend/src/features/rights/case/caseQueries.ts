import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type CorrectionList = Schemas["CorrectionList"];
export type Dispute = Schemas["DisputeView"];
export type Information = Schemas["InformationDutyView"];
type Key = { "Idempotency-Key": string };

/** Reading is written in the case's log, so it is fetched again only when somebody asks or has changed something. */
const ASKED_FOR = { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const correctionsOf = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/concerns/{id}/corrections", { params: { path: { id } } }),
    ...ASKED_FOR,
  });

export const informationOf = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/concerns/{id}/information", { params: { path: { id } } }),
    ...ASKED_FOR,
  });

export const extractsOf = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/extracts", { params: { path: { id } } });

/** The case's own steps, to say which of them is meant. */
export const stepsOf = (id: string) =>
  queryOptions({ ...api.queryOptions("get", "/concerns/{id}", { params: { path: { id } } }), ...ASKED_FOR });

export const correct = (id: string, header: Key, body: Schemas["CorrectConcern"]) =>
  client.POST("/concerns/{id}/corrections", { params: { path: { id }, header }, body });

export const dispute = (id: string, header: Key, body: Schemas["DisputeConcern"]) =>
  client.POST("/concerns/{id}/disputes", { params: { path: { id }, header }, body });

export const settle = (id: string, { id: disputeId, version }: Dispute, body: Schemas["SettleDispute"]) =>
  client.POST("/concerns/{id}/disputes/{disputeId}/settlement", {
    params: { path: { id, disputeId }, header: ifMatch(version) },
    body,
  });

export const noteInformation = (id: string, { version }: Information, body: Schemas["NoteInformation"]) =>
  client.POST("/concerns/{id}/information-notes", { params: { path: { id }, header: ifMatch(version) }, body });

/** After a change: what shows the case or the tasks is fetched anew. */
export const noteChange = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [method, path] }) =>
      method === "get" && /^\/(concerns|me\/tasks|information-duties)/.test(String(path)),
  });
