import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { client } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Run = Schemas["HrRunView"];
export type Check = Schemas["StaffFileCheck"];
export type Fault = Schemas["StaffFileFault"];
export type Order = { complete?: boolean; skipFaulty?: boolean; manyHaveLeft?: boolean };

export const runPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/hr-runs"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/hr-runs", {
        params: { query: pageParam ? { cursor: pageParam } : {} },
        signal,
      });
      return data as Schemas["PageOfHrRunView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

/** The bytes as they are: what letters they are is found out where they are read. */
const asTable = (file: Blob) => ({
  body: file as unknown as string,
  bodySerializer: (bytes: unknown) => bytes as BodyInit,
  headers: { "Content-Type": "text/csv" },
});

export const checkFile = async (file: Blob, query: Order) =>
  (await client.POST("/staff-files/check", { params: { query }, ...asTable(file) })).data as Check;

export const readIn = async (file: Blob, header: { "Idempotency-Key": string }, query: Order) =>
  (await client.POST("/staff-files", { params: { query, header }, ...asTable(file) })).data as Run;

export const refresh = (queries: QueryClient) => queries.invalidateQueries({ queryKey: ["get", "/hr-runs"] });
