import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client } from "@/api/client";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Message = Schemas["MessageView"];
export type MyMessage = Schemas["ReporterMessage"];
type Key = { "Idempotency-Key": string };

/** Reading is written in the case's log, so it is fetched again only when somebody asks or has written. */
const ASKED_FOR = { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const messagesOf = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/concerns/{id}/messages", { params: { path: { id } } }),
    ...ASKED_FOR,
  });

export const myMessagesOf = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/me/concerns/{id}/messages", { params: { path: { id } } }),
    ...ASKED_FOR,
  });

export const writeTo = (id: string, text: string, header: Key) =>
  client.POST("/concerns/{id}/messages", { params: { path: { id }, header }, body: { text } });

export const writeAbout = (id: string, text: string, header: Key) =>
  client.POST("/me/concerns/{id}/messages", { params: { path: { id }, header }, body: { text } });

/** What has been read here needs no notice any more. A notice that stays does no harm. */
export async function settleNotices(queries: QueryClient, subject: "message" | "my_message", id: string) {
  try {
    const { data } = await client.GET("/me/notices", { params: { query: { unread: true, limit: 100 } } });
    const about = data?.items.filter((notice) => notice.subject === subject && notice.subjectId === id) ?? [];
    if (about.length === 0) return;
    await Promise.all(
      about.map(({ id: noticeId }) =>
        client.PUT("/me/notices/{noticeId}/read-mark", { params: { path: { noticeId } } }),
      ),
    );
    await queries.invalidateQueries({
      predicate: ({ queryKey: [, path] }) => path === "/me/notices" || path === "/me/notice-count",
    });
  } catch {
    // It is asked again the next time somebody reads.
  }
}
