import type { QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type ContactPath = Schemas["ContactPathView"];
export type SaveContactPath = Schemas["SaveContactPath"];

export const contactPaths = () => api.queryOptions("get", "/contact-paths");
export const contactPathById = (contactPathId: string) =>
  api.queryOptions("get", "/contact-paths/{contactPathId}", { params: { path: { contactPathId } } });
export const functions = () => api.queryOptions("get", "/functions", {}, { staleTime: 5 * 60_000 });

const at = ({ id, version }: ContactPath) => ({
  params: { path: { contactPathId: id }, header: ifMatch(version) },
});

export const keep = {
  add: (header: { "Idempotency-Key": string }, body: SaveContactPath) =>
    client.POST("/contact-paths", { params: { header }, body }),
  change: (path: ContactPath, body: SaveContactPath) =>
    client.PUT("/contact-paths/{contactPathId}", { ...at(path), body }),
  move: (path: ContactPath, position: number) =>
    client.PUT("/contact-paths/{contactPathId}/position", { ...at(path), body: { position } }),
  verify: (path: ContactPath) => client.POST("/contact-paths/{contactPathId}/verification", at(path)),
  withdraw: (path: ContactPath) => client.POST("/contact-paths/{contactPathId}/withdrawal", at(path)),
};

/** What is to be verified is also among the tasks. */
export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => String(path).startsWith("/contact-paths") || path === "/me/tasks",
  });
