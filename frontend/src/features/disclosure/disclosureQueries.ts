import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type Disclosure = Schemas["DisclosureView"];
export type DisclosureItem = Schemas["DisclosureListItem"];
export type Action = Schemas["DisclosureAction"];
export type PoliceRequest = Schemas["PoliceRequestView"];
type Key = { "Idempotency-Key": string };

/** Every fetch of these is written in the log: never fetched just because a window got focus. */
const LOGGED = { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const disclosuresOf = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/disclosures", { params: { path: { id } } });
export const disclosureById = (disclosureId: string) =>
  api.queryOptions("get", "/disclosures/{disclosureId}", { params: { path: { disclosureId } } }, LOGGED);
export const optionsOf = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/disclosure-options", { params: { path: { id } } }, LOGGED);
export const requestById = (requestId: string) =>
  api.queryOptions("get", "/police-requests/{requestId}", { params: { path: { requestId } } }, LOGGED);
/** For choosing which case a request concerns: numbers and kinds, no text. */
export const openConcerns = () =>
  api.queryOptions("get", "/concerns", { params: { query: { limit: 100 } } }, { staleTime: 60_000 });

export type Law = {
  ageGroup: Schemas["AgeGroup"];
  recipient: Schemas["RecipientKind"];
  direction: Schemas["Direction"];
};
/** The law's answer for kinds only; nothing about the case is sent. */
export const basesFor = (holder: Schemas["Holder"], law: Law) =>
  api.queryOptions("get", "/me/disclosure-guide", { params: { query: { holder, ...law } } }, { staleTime: 5 * 60_000 });

export const requestPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/police-requests"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/police-requests", {
        params: { query: pageParam ? { cursor: pageParam } : {} },
        signal,
      });
      return data as Schemas["PageOfPoliceRequestItem"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

/** For their names. */
export const callingSystems = () =>
  api.queryOptions("get", "/api-clients", { params: { query: { limit: 100 } } }, { staleTime: 5 * 60_000 });

/** Reading it is logged, so nothing fetches it again by itself. */
export const callPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/partner-calls"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await client.GET("/partner-calls", { params: { query }, signal });
      return data as Schemas["PageOfPartnerCallView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const start = async (id: string, header: Key, body: Schemas["StartDisclosure"]): Promise<Disclosure> =>
  (await client.POST("/concerns/{id}/disclosures", { params: { path: { id }, header }, body })).data as Disclosure;

const at = ({ id: disclosureId, version }: Pick<Disclosure, "id" | "version">) => ({
  params: { path: { disclosureId }, header: ifMatch(version) },
});

/** One function a step; the version is the one the person saw. */
export const steps = {
  prepare: (disclosure: Disclosure, body: Schemas["PrepareDisclosure"]) =>
    client.PUT("/disclosures/{disclosureId}/package", { ...at(disclosure), body }),
  approve: (disclosure: Disclosure) =>
    client.POST("/disclosures/{disclosureId}/approvals", {
      ...at(disclosure),
      body: { packageHash: disclosure.packageHash ?? "" },
    }),
  refuse: (disclosure: Disclosure, body: Schemas["RefuseDisclosure"]) =>
    client.POST("/disclosures/{disclosureId}/refusal", { ...at(disclosure), body }),
  send: (disclosure: Disclosure, body: Schemas["SendDisclosure"]) =>
    client.POST("/disclosures/{disclosureId}/sending", { ...at(disclosure), body }),
  noteReceipt: (disclosure: Disclosure, body: Schemas["NoteReceipt"]) =>
    client.POST("/disclosures/{disclosureId}/receipt", { ...at(disclosure), body }),
  tellOfCorrection: (disclosure: Disclosure) =>
    client.POST("/disclosures/{disclosureId}/correction-notice", at(disclosure)),
};

export const refuseRequest = ({ id: requestId, version }: PoliceRequest, body: Schemas["RefuseRequest"]) =>
  client.POST("/police-requests/{requestId}/refusal", {
    params: { path: { requestId }, header: ifMatch(version) },
    body,
  });

/** After a change: what shows the case, the tasks, the disclosure or the inbox is fetched anew. */
export function noteChange(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [method, path] }) =>
      method === "get" && /^\/(concerns|me\/tasks|disclosures|police-requests)/.test(String(path)),
  });
}
