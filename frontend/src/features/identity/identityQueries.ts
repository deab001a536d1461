import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import { isProblem } from "@/api/problem";
import type { Field, Schemas } from "./codes";

export type Identity = Schemas["IdentityView"];
export type Opened = Schemas["OpenedIdentity"];
export type Details = Schemas["IdentityDetails"];
export type Matches = Schemas["IdentityMatchList"];
export type AccessRequest = Schemas["AccessRequestView"];
export type Glass = Schemas["BreakGlassView"];
type Key = { "Idempotency-Key": string };

/**
 * Who is known, without a value. Values are never in a query's cache: see vault/useReveal. Who reads the case but not
 * this gets a page that says what to do: see vault/NotYours.
 */
export const identities = (id: string) =>
  api.queryOptions(
    "get",
    "/concerns/{id}/identities",
    { params: { path: { id } } },
    {
      refetchOnWindowFocus: false,
      throwOnError: (error, query) =>
        query.state.data === undefined && !(isProblem(error) && [401, 403].includes(error.status)),
    },
  );

export const vault = {
  open: async (id: string, identityId: string, fields: Field[]) =>
    (
      await client.POST("/concerns/{id}/identities/{identityId}/opening", {
        params: { path: { id, identityId } },
        body: { fields },
      })
    ).data as Opened,
  record: async (id: string, key: Key, body: Schemas["RecordIdentity"]) =>
    (await client.POST("/concerns/{id}/identities", { params: { path: { id }, header: key }, body })).data as Identity,
  change: async (id: string, identity: Identity, body: Schemas["ChangeIdentity"]) =>
    (
      await client.PUT("/concerns/{id}/identities/{identityId}", {
        params: { path: { id, identityId: identity.id }, header: ifMatch(identity.version) },
        body,
      })
    ).data as Identity,
  remove: async (id: string, identity: Identity) => {
    await client.DELETE("/concerns/{id}/identities/{identityId}", {
      params: { path: { id, identityId: identity.id }, header: ifMatch(identity.version) },
    });
  },
  matches: async (id: string) =>
    (await client.GET("/concerns/{id}/identity-matches", { params: { path: { id } } })).data as Matches,
};

export const nameSubject = (id: string, key: Key, body: Schemas["NameSubject"]) =>
  client.POST("/me/concerns/{id}/subjects", { params: { path: { id }, header: key }, body });

export const accessPages = (waiting: boolean) =>
  infiniteQueryOptions({
    queryKey: ["get", "/identity-access-requests", waiting],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = {
        ...(waiting ? { status: "requested" as const } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const { data } = await client.GET("/identity-access-requests", { params: { query }, signal });
      return data as Schemas["PageOfAccessRequestView"];
    },
    getNextPageParam: (page) => cursorIn(page._links.next),
  });
export const accessRequest = (requestId: string) =>
  api.queryOptions("get", "/identity-access-requests/{requestId}", { params: { path: { requestId } } });

const atRequest = (request: AccessRequest) => ({ path: { requestId: request.id }, header: ifMatch(request.version) });
export const access = {
  request: async (key: Key, body: Schemas["RequestIdentityAccess"]) =>
    (await client.POST("/identity-access-requests", { params: { header: key }, body })).data as AccessRequest,
  grant: async (request: AccessRequest, body: Schemas["GrantIdentityAccess"]) =>
    (await client.POST("/identity-access-requests/{requestId}/grant", { params: atRequest(request), body }))
      .data as AccessRequest,
  refuse: async (request: AccessRequest, body: Schemas["RefuseIdentityAccess"]) =>
    (await client.POST("/identity-access-requests/{requestId}/refusal", { params: atRequest(request), body }))
      .data as AccessRequest,
};

export const glassPages = (unreviewed: boolean) =>
  infiniteQueryOptions({
    queryKey: ["get", "/break-glass", unreviewed],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = { ...(unreviewed ? { unreviewed: true } : {}), ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await client.GET("/break-glass", { params: { query }, signal });
      return data as Schemas["PageOfBreakGlassView"];
    },
    getNextPageParam: (page) => cursorIn(page._links.next),
  });
export const glassById = (glassId: string) =>
  api.queryOptions("get", "/break-glass/{glassId}", { params: { path: { glassId } } });
/** One's own that is open is among the newest: others' are listed too for who sees all. */
export const newestGlasses = () =>
  api.queryOptions(
    "get",
    "/break-glass",
    { params: { query: { limit: 100 } } },
    { staleTime: 30_000, throwOnError: false },
  );

const atGlass = (glass: Glass) => ({ path: { glassId: glass.id }, header: ifMatch(glass.version) });
export const glass = {
  breakIt: async (key: Key, body: Schemas["BreakTheGlass"]) =>
    (await client.POST("/break-glass", { params: { header: key }, body })).data as Glass,
  end: async (opened: Glass) =>
    (await client.POST("/break-glass/{glassId}/end", { params: atGlass(opened) })).data as Glass,
  review: async (opened: Glass, body: Schemas["ReviewBreakGlass"]) =>
    (await client.POST("/break-glass/{glassId}/review", { params: atGlass(opened), body })).data as Glass,
};

const PATHS = ["/identity-access-requests", "/break-glass", "/me/tasks"];

/** After something was asked for, decided, opened, ended or reviewed. */
export function noteDecision(queries: QueryClient) {
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => PATHS.some((path) => String(queryKey[1]).startsWith(path)),
  });
}

/** What was read of a case is forgotten when it is no longer open to the reader. */
export function forgetCases(queries: QueryClient) {
  queries.removeQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/concerns") });
  noteDecision(queries);
}
