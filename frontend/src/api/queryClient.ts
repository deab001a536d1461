import { QueryClient } from "@tanstack/react-query";
import { isProblem } from "./problem";

/** Kept in memory only: no persister, ever. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 5 * 60_000,
        throwOnError: true,
        retry: (count, error) => count < 2 && isProblem(error) && (error.status === 0 || error.status === 503),
      },
      mutations: { retry: false },
    },
  });
}
