import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Restriction = Schemas["RestrictionView"];
export type Ground = Schemas["RestrictionGround"];
export type Command = Schemas["RestrictProcessing"];

export const restrictions = (page: number) =>
  queryOptions({
    ...api.queryOptions("get", "/restrictions", { params: { query: { page } } }),
    placeholderData: keepPreviousData,
  });

export const restrict = async (body: Command, header: { "Idempotency-Key": string }) =>
  (await client.POST("/restrictions", { params: { header }, body })).data as Restriction;

export const lift = async ({ id, version }: Restriction, subjectInformedOn: string) =>
  (
    await client.POST("/restrictions/{id}/lifting", {
      params: { path: { id }, header: ifMatch(version) },
      body: subjectInformedOn ? { subjectInformedOn } : {},
    })
  ).data as Restriction;

export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => path === "/restrictions" });
