import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { Schemas } from "./codes";

export type System = Schemas["ApiClientView"];
export type SystemItem = Schemas["ApiClientListItem"];
export type SystemKey = Schemas["ApiCredentialView"];
export type Change = Schemas["ApiClientChange"];
export type Issued = Schemas["IssuedApiCredential"];

const LIMIT = 50;

export const systemPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/api-clients"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = { limit: LIMIT, ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await client.GET("/api-clients", { params: { query }, signal });
      return data as Schemas["PageOfApiClientListItem"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

export const systemById = (id: string) => api.queryOptions("get", "/api-clients/{id}", { params: { path: { id } } });

const at = ({ id, version }: System) => ({ path: { id }, header: ifMatch(version) });
const got = async <T>(answer: Promise<{ data?: T }>): Promise<T> => (await answer).data as T;

/** One function a use case. A system is sent in the version the person saw. */
export const registry = {
  register: (key: { "Idempotency-Key": string }, body: Schemas["RegisterApiClient"]) =>
    got<System>(client.POST("/api-clients", { params: { header: key }, body })),
  issue: (id: string, key: { "Idempotency-Key": string }, body: Schemas["IssueApiCredential"]) =>
    got<Change>(client.POST("/api-clients/{id}/credentials", { params: { path: { id }, header: key }, body })),
  revokeKey: (system: System, credentialId: string) =>
    got<System>(
      client.POST("/api-clients/{id}/credentials/{credentialId}/revocation", {
        params: { path: { id: system.id, credentialId }, header: ifMatch(system.version) },
      }),
    ),
  changeScopes: (system: System, scopes: Schemas["ApiScope"][]) =>
    got<System>(client.PUT("/api-clients/{id}/scopes", { params: at(system), body: { scopes } })),
  approve: (system: System) => got<Change>(client.POST("/api-clients/{id}/proposal/approval", { params: at(system) })),
  reject: (system: System) => got<System>(client.POST("/api-clients/{id}/proposal/rejection", { params: at(system) })),
  suspend: (system: System) => got<System>(client.POST("/api-clients/{id}/suspension", { params: at(system) })),
  resume: (system: System) => got<System>(client.POST("/api-clients/{id}/resumption", { params: at(system) })),
  revoke: (system: System) => got<System>(client.POST("/api-clients/{id}/revocation", { params: at(system) })),
};

/** What the API answered is what the pages show next. */
export function noteSystem(queries: QueryClient, system: System): void {
  queries.setQueryData(systemById(system.id).queryKey, system);
  void queries.invalidateQueries({ queryKey: ["get", "/api-clients"] });
}

export const freshSystem = (queries: QueryClient, id: string) =>
  queries.fetchQuery({ ...systemById(id), staleTime: 0 });
