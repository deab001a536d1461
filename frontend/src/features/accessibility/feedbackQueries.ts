import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Feedback = Schemas["AccessibilityFeedbackView"];

export const feedbackPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/accessibility-feedback"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/accessibility-feedback", {
        params: { query: pageParam ? { cursor: pageParam } : {} },
        signal,
      });
      return data as Schemas["PageOfAccessibilityFeedbackView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

export const markHandled = ({ id, version }: Feedback) =>
  client.POST("/accessibility-feedback/{id}/handling", { params: { path: { id }, header: ifMatch(version) } });

/** The list, and the task that it was. */
export const refresh = (queries: QueryClient) =>
  Promise.all(
    ["/accessibility-feedback", "/me/tasks"].map((path) => queries.invalidateQueries({ queryKey: ["get", path] })),
  );
