import { api } from "@/api/client";

/** Not worth losing what is written for: without them the form goes on. */
export const useSectors = () => api.useQuery("get", "/sectors", {}, { staleTime: 3_600_000, throwOnError: false });

export const myConcernsKey = ["get", "/me/concerns"] as const;
