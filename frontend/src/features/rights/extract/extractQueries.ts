import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { saveFile } from "@/api/saveFile";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type MadeFor = Schemas["ExtractFor"];
export type Part = Schemas["ExtractPart"];
export type ShownPart = Schemas["ShownPart"];
export type Choice = Schemas["PartChoice"];
export type Extract = Schemas["ExtractView"];
export type Document = Schemas["ExtractDocument"];

/** Reading is written in the case's log, so it is fetched again only when somebody asks. */
const ASKED_FOR = { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const optionsFor = (id: string, madeFor: MadeFor) =>
  queryOptions({
    ...api.queryOptions("get", `/concerns/{id}/extract-options/${madeFor}`, { params: { path: { id } } }),
    ...ASKED_FOR,
  });

export const extractById = (id: string, extractId: string) =>
  queryOptions({
    ...api.queryOptions("get", "/concerns/{id}/extracts/{extractId}", { params: { path: { id, extractId } } }),
    ...ASKED_FOR,
  });

export const prepare = async (
  id: string,
  header: { "Idempotency-Key": string },
  body: Schemas["PrepareExtract"],
): Promise<Extract> =>
  (await client.POST("/concerns/{id}/extracts", { params: { path: { id }, header }, body })).data as Extract;

const at = (id: string, { extract, version }: Extract) => ({
  params: { path: { id, extractId: extract.id }, header: ifMatch(version) },
});

export const approve = (id: string, extract: Extract) =>
  client.POST("/concerns/{id}/extracts/{extractId}/approval", {
    ...at(id, extract),
    body: { contentHash: extract.contentHash },
  });

export const withdraw = (id: string, extract: Extract) =>
  client.POST("/concerns/{id}/extracts/{extractId}/withdrawal", at(id, extract));

export const handOut = (id: string, extract: Extract, body: Schemas["NoteHandedOut"]) =>
  client.POST("/concerns/{id}/extracts/{extractId}/handing-out", { ...at(id, extract), body });

export const openDocument = async (id: string, extractId: string): Promise<Document> =>
  (await client.POST("/concerns/{id}/extracts/{extractId}/document", { params: { path: { id, extractId } } }))
    .data as Document;

/** The document as a file on the reader's computer; it has no address that somebody else could open. */
export function save(document_: Document): void {
  const content = new Blob([JSON.stringify(document_, null, 2)], { type: "application/json" });
  saveFile(content, `registerutdrag-${document_.caseNumber}.json`);
}

export const noteChange = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [method, path] }) => method === "get" && /^\/(concerns|me\/tasks)/.test(String(path)),
  });
