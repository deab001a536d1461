import { QueryClient } from "@tanstack/react-query";
import { isProblem } from "./problem";

/** Kept in memory only: no persister, ever. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 5 * 60_000,
        // A page with something on it stays when a refresh fails: a form must not go away under somebody's hands.
        // A 401 is met by the cover; the answer is fetched again after the new login.
        throwOnError: (error, query) => query.state.data === undefined && !(isProblem(error) && error.status === 401),
        retry: (count, error) => count < 2 && isProblem(error) && (error.status === 0 || error.status === 503),
      },
      mutations: { retry: false },
    },
  });
}
