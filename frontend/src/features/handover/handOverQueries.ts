import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type HandOver = Schemas["HandOverItem"];
export type Received = Schemas["ReceivedHandOverItem"];
export type Recipient = Schemas["RecipientView"];
export type Choice = Schemas["PreviewHandOver"];
export type Action = Schemas["HandOverAction"];

/** Every fetch of these is written in the case's log: never fetched just because a window got focus. */
const LOGGED = { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const handOversOf = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/hand-overs", { params: { path: { id } } });
export const handOverById = (id: string, handOverId: string) =>
  api.queryOptions("get", "/concerns/{id}/hand-overs/{handOverId}", { params: { path: { id, handOverId } } }, LOGGED);
export const partsOf = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/hand-over-options", { params: { path: { id } } }, LOGGED);
export const recipients = () => api.queryOptions("get", "/recipients", {}, { staleTime: 60_000 });
export const recipientById = (recipientId: string) =>
  api.queryOptions("get", "/recipients/{recipientId}", { params: { path: { recipientId } } });
export const handlers = () => api.queryOptions("get", "/handlers", {}, { staleTime: 60_000 });

/** What would leave as the case is now; asked for again only when something else is chosen. */
export const previewOf = (id: string, choice: Choice) =>
  queryOptions({
    queryKey: ["post", "/concerns/{id}/hand-over-previews", id, choice],
    async queryFn({ signal }) {
      const { data } = await client.POST("/concerns/{id}/hand-over-previews", {
        params: { path: { id } },
        body: choice,
        signal,
      });
      return data as Schemas["HandOverPreview"];
    },
    ...LOGGED,
    throwOnError: false,
  });

/** The whole catalogue, for the words of a ground that was chosen. */
export const legalBases = () => api.queryOptions("get", "/legal-bases", {}, { staleTime: 5 * 60_000 });

/** The law's answer for kinds only; nothing about the case is sent. */
export const basesFor = (holder: Schemas["Holder"], preview: Schemas["HandOverPreview"]) =>
  api.queryOptions(
    "get",
    "/me/disclosure-guide",
    {
      params: {
        query: {
          holder,
          ageGroup: preview.ageGroup,
          recipient: preview.legalRecipient,
          direction: "own_initiative" as const,
        },
      },
    },
    { staleTime: 5 * 60_000 },
  );

export const receivedPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/received-hand-overs"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/received-hand-overs", {
        params: { query: pageParam ? { cursor: pageParam } : {} },
        signal,
      });
      return data as Schemas["PageOfReceivedHandOverItem"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });
export const receivedById = (handOverId: string) =>
  api.queryOptions("get", "/received-hand-overs/{handOverId}", { params: { path: { handOverId } } }, LOGGED);

export async function send(id: string, key: string, version: number, body: Schemas["SendHandOver"]): Promise<HandOver> {
  const { data } = await client.POST("/concerns/{id}/hand-overs", {
    params: { path: { id }, header: { "Idempotency-Key": key, ...ifMatch(version) } },
    body,
  });
  return data as HandOver;
}

const at = (id: string, { id: handOverId, version }: Pick<HandOver, "id" | "version">) => ({
  params: { path: { id, handOverId }, header: ifMatch(version) },
});
const here = ({ id: handOverId, version }: Pick<Received, "id" | "version">) => ({
  params: { path: { handOverId }, header: ifMatch(version) },
});

/** One function a step on the sender's side; the version is the one the person saw. */
export const steps = {
  approve: (id: string, handOver: HandOver) =>
    client.POST("/concerns/{id}/hand-overs/{handOverId}/approval", {
      ...at(id, handOver),
      body: { packageHash: handOver.packageHash },
    }),
  refuse: (id: string, handOver: HandOver, body: Schemas["AnswerWithReason"]) =>
    client.POST("/concerns/{id}/hand-overs/{handOverId}/refusal", { ...at(id, handOver), body }),
  takeBack: (id: string, handOver: HandOver, body: Schemas["AnswerWithReason"]) =>
    client.POST("/concerns/{id}/hand-overs/{handOverId}/recall", { ...at(id, handOver), body }),
  noteAcknowledgement: (id: string, handOver: HandOver, body: Schemas["NoteAcknowledgement"]) =>
    client.POST("/concerns/{id}/hand-overs/{handOverId}/acknowledgement", { ...at(id, handOver), body }),
  noteRejection: (id: string, handOver: HandOver, body: Schemas["NoteRejection"]) =>
    client.POST("/concerns/{id}/hand-overs/{handOverId}/rejection", { ...at(id, handOver), body }),
  tellOfCorrection: (id: string, handOver: HandOver) =>
    client.POST("/concerns/{id}/hand-overs/{handOverId}/correction-notice", at(id, handOver)),
  giveFeedback: (id: string, handOver: HandOver, body: Schemas["GiveReporterFeedback"]) =>
    client.POST("/concerns/{id}/hand-overs/{handOverId}/reporter-feedback", { ...at(id, handOver), body }),
};

/** And on the receiver's. */
export const answers = {
  /** Answered once and kept nowhere: it is opened anew, and logged anew, every time. */
  openIdentity: async (received: Pick<Received, "id" | "version">) =>
    (await client.POST("/received-hand-overs/{handOverId}/identity-openings", here(received)))
      .data as Schemas["ReceivedIdentity"],
  acknowledge: (received: Received) => client.POST("/received-hand-overs/{handOverId}/acknowledgement", here(received)),
  reject: (received: Received, body: Schemas["AnswerWithReason"]) =>
    client.POST("/received-hand-overs/{handOverId}/rejection", { ...here(received), body }),
  giveFeedback: (received: Received, body: Schemas["GiveReporterFeedback"]) =>
    client.POST("/received-hand-overs/{handOverId}/reporter-feedback", { ...here(received), body }),
};

export const keepRecipient = {
  add: (key: { "Idempotency-Key": string }, body: Schemas["SaveRecipient"]) =>
    client.POST("/recipients", { params: { header: key }, body }),
  change: ({ id: recipientId, version }: Recipient, body: Schemas["SaveRecipient"]) =>
    client.PUT("/recipients/{recipientId}", { params: { path: { recipientId }, header: ifMatch(version) }, body }),
};

/** After a change: what shows the case, the tasks, the packages or the directory is fetched anew. */
export function noteChange(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [method, path] }) =>
      method === "get" && /^\/(concerns|me\/tasks|received-hand-overs|recipients)/.test(String(path)),
  });
}
