import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Notice = Schemas["NoticeView"];
export type Settings = Schemas["NoticeSettingsView"];
export type Delivery = Schemas["Delivery"];

const EVERY_MINUTE = 60_000;

/** Asked for while the page is looked at; a header must not fall because the count cannot be had. */
export const noticeCount = () =>
  api.queryOptions(
    "get",
    "/me/notice-count",
    {},
    { refetchInterval: EVERY_MINUTE, staleTime: EVERY_MINUTE, throwOnError: false },
  );

export const noticePages = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ["get", "/me/notices", unread],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = { limit: 20, ...(unread ? { unread } : {}), ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await client.GET("/me/notices", { params: { query }, signal });
      return data as Schemas["PageOfNoticeView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

export const noticeSettings = () => api.queryOptions("get", "/me/notice-settings");

export const markRead = (noticeId: string) =>
  client.PUT("/me/notices/{noticeId}/read-mark", { params: { path: { noticeId } } });

export const markReadUpTo = (upTo: string) => client.PUT("/me/notices/read-mark", { body: { upTo } });

export const saveSettings = (version: number, items: { kind: string; delivery: Delivery }[]) =>
  client.PUT("/me/notice-settings", { params: { header: ifMatch(version) }, body: { items } });

/** After marking: the list and the count are fetched again. */
export const refreshNotices = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => path === "/me/notices" || path === "/me/notice-count",
  });
