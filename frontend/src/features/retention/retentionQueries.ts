import { queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Run = Schemas["RetentionRunView"];
export type Item = Schemas["RetentionItemView"];
export type Rule = Schemas["RetentionRuleView"];

const SOON = 5_000;

/** What the service still works with is asked for again until it is done. */
const whileWorking = (status: Run["status"] | undefined) =>
  status === "preparing" || status === "approved" ? SOON : false;

export const rules = () => api.queryOptions("get", "/retention-rules");

export const runs = () =>
  api.queryOptions(
    "get",
    "/retention-runs",
    { params: { query: { limit: "20" as never } } },
    { refetchInterval: ({ state }) => whileWorking(state.data?.items[0]?.status) },
  );

export const runById = (id: string) =>
  api.queryOptions(
    "get",
    "/retention-runs/{id}",
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => whileWorking(state.data?.status) },
  );

export const itemsOf = (id: string, page: number, version: number) =>
  api.queryOptions(
    "get",
    "/retention-runs/{id}/items",
    { params: { path: { id }, query: { page: page as never, limit: "50" as never } } },
    // Another version of the run has other lines.
    { meta: { version } },
  );

export const propose = async (key: { "Idempotency-Key": string }) =>
  (await client.POST("/retention-runs", { params: { header: key } })).data as Run;

export const approve = async (run: Run) =>
  (
    await client.POST("/retention-runs/{id}/approval", {
      params: { path: { id: run.id }, header: ifMatch(run.version) },
    })
  ).data as Run;

export const withdraw = async (run: Run) =>
  (
    await client.POST("/retention-runs/{id}/withdrawal", {
      params: { path: { id: run.id }, header: ifMatch(run.version) },
    })
  ).data as Run;

export type Hold = Schemas["LegalHoldView"];

/** Seeing them is written in the case's log, so they are fetched again only when somebody asks or has changed one. */
export const holdsOf = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/concerns/{id}/legal-holds", { params: { path: { id } } }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const placeHold = async (id: string, reason: string, header: { "Idempotency-Key": string }) =>
  (await client.POST("/concerns/{id}/legal-holds", { params: { path: { id }, header }, body: { reason } }))
    .data as Hold;

export const releaseHold = async (id: string, hold: Hold) =>
  (
    await client.POST("/concerns/{id}/legal-holds/{holdId}/release", {
      params: { path: { id, holdId: hold.id }, header: ifMatch(hold.version) },
    })
  ).data as Hold;
