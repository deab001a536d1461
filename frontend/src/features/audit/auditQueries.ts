import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";
import type { filterIn } from "./search";

export type AuditEvent = components["schemas"]["AuditEventView"];
type Page = components["schemas"]["PageOfAuditEventView"];

const LIMIT = 50;

/** Reading the log is itself logged, so nothing fetches it again by itself. */
export const auditPages = (filter: ReturnType<typeof filterIn>) =>
  infiniteQueryOptions({
    queryKey: ["get", "/audit-events", filter],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = { ...filter, limit: LIMIT, ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await client.GET("/audit-events", { params: { query }, signal });
      return data as Page;
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Asked for by a press: it reads the whole log. */
export const chainVerification = queryOptions({
  queryKey: ["get", "/audit-chain/verification"],
  async queryFn({ signal }) {
    const { data } = await client.GET("/audit-chain/verification", { signal });
    return data as components["schemas"]["ChainVerification"];
  },
  enabled: false,
  gcTime: 0,
  throwOnError: false,
});
