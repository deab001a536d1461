import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";
import type { ListSearch, ReadsSearch } from "./search";

type Schemas = components["schemas"];
export type Review = Schemas["ReadReviewView"];
export type ListItem = Schemas["ReadReviewListItem"];
export type Period = Schemas["ReadReviewPeriodView"];
export type Read = Schemas["AccessLogEntry"];
export type Status = Schemas["ReadReviewStatus"];

/** The newest quarter of a year. */
export const periods = queryOptions({
  ...api.queryOptions("get", "/read-review-periods", { params: { query: { limit: 13 } } }),
});

export const reviewPages = ({ visa, vecka }: ListSearch) =>
  infiniteQueryOptions({
    queryKey: ["get", "/read-reviews", visa, vecka],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    async queryFn({ pageParam, signal }) {
      const query = {
        ...(visa ? { status: visa } : {}),
        ...(vecka ? { periodId: vecka } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const { data } = await client.GET("/read-reviews", { params: { query }, signal });
      return data as Schemas["PageOfReadReviewListItem"];
    },
    getNextPageParam: (page) => cursorIn(page._links.next),
  });

/** Reading the log is itself logged, so nothing fetches it again by itself. */
export const readPages = ({ vem, arende }: ReadsSearch) =>
  infiniteQueryOptions({
    queryKey: ["get", "/access-log", vem, arende],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const query = {
        limit: 50,
        ...(vem ? { personId: vem } : {}),
        ...(arende ? { concernId: arende } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const { data } = await client.GET("/access-log", { params: { query }, signal });
      return data as Schemas["PageOfAccessLogEntry"];
    },
    getNextPageParam: (page) => cursorIn(page._links.next),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const reviewById = (reviewId: string) =>
  api.queryOptions("get", "/read-reviews/{reviewId}", { params: { path: { reviewId } } });

const at = (review: Review) => ({ path: { reviewId: review.id }, header: ifMatch(review.version) });

export const explain = async (review: Review, explanation: string) =>
  (await client.POST("/read-reviews/{reviewId}/explanation", { params: at(review), body: { explanation } }))
    .data as Review;

export const accept = async (review: Review, note: string) =>
  (
    await client.POST("/read-reviews/{reviewId}/acceptance", {
      params: at(review),
      body: note ? { note } : {},
    })
  ).data as Review;

export const markUnexplained = async (review: Review, reason: string) =>
  (await client.POST("/read-reviews/{reviewId}/unexplained", { params: at(review), body: { reason } })).data as Review;

const PATHS = ["/read-review", "/me/tasks"];

/** After something was explained or decided. */
export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey }) => PATHS.some((path) => String(queryKey[1]).startsWith(path)),
  });
