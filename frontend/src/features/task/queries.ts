import { api } from "@/api/client";

export const myTasks = () => api.queryOptions("get", "/me/tasks");

/** Also makes the account known to the API, so that it can be given work. */
export const me = () => api.queryOptions("get", "/me", {}, { staleTime: Number.POSITIVE_INFINITY });

export const myConcerns = () => api.queryOptions("get", "/me/concerns", { params: { query: { limit: 5 } } });
