import { api, client } from "@/api/client";
import { saveFile } from "@/api/saveFile";

export const myTasks = () => api.queryOptions("get", "/me/tasks");

/** Also makes the account known to the API, so that it can be given work. */
export const me = () => api.queryOptions("get", "/me", {}, { staleTime: Number.POSITIVE_INFINITY });

export async function saveMyDays(): Promise<void> {
  const { data } = await client.GET("/me/calendar", { parseAs: "blob" });
  saveFile(data as unknown as Blob, "samverka.ics");
}

export const myConcerns = () => api.queryOptions("get", "/me/concerns", { params: { query: { limit: 5 } } });
