import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Observation = Schemas["ObservationView"];
export type ObservationItem = Schemas["ObservationListItem"];

export const observationPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/observations"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/observations", {
        params: { query: pageParam ? { cursor: pageParam } : {} },
        signal,
      });
      return data as Schemas["PageOfObservationListItem"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

/** Reading it is logged, so nothing fetches it again by itself. */
export const observationById = (id: string) =>
  api.queryOptions(
    "get",
    "/observations/{id}",
    { params: { path: { id } } },
    { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
  );

/** What the API answered is what the pages show next. */
export async function markHandled(queries: QueryClient, { id, version }: Observation): Promise<void> {
  const { data } = await client.POST("/observations/{id}/handling", {
    params: { path: { id }, header: ifMatch(version) },
  });
  queries.setQueryData(observationById(id).queryKey, data);
  void queries.invalidateQueries({ queryKey: ["get", "/observations"] });
  void queries.invalidateQueries({ queryKey: ["get", "/me/tasks"] });
}
