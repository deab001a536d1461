import { QueryClientProvider } from "@tanstack/react-query";
import { type AnyRoute, createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { newQueryClient } from "@/api/queryClient";
import { type Role, session } from "@/auth/session";
import { rootRoute, staffRoute } from "@/routing/parents";
import { ToastRegion } from "@/ui/Toast";
import { sara } from "./api";

// The first page of a file is compiled when it is opened, on a machine that may be busy.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

/** Opens an address as a signed-in person, with the real routes of a feature. */
export function openRoutes(
  routes: readonly AnyRoute[],
  address: string,
  roles: readonly Role[] = ["coordinator"],
  person = sara,
) {
  const now = { kind: "in" as const, person: { ...person, roles } };
  vi.spyOn(session, "now").mockReturnValue(now);
  staffRoute.update({ component: Outlet });
  const history = createMemoryHistory({ initialEntries: [address] });
  const queryClient = newQueryClient();
  const router = createRouter({
    routeTree: rootRoute.addChildren([staffRoute.addChildren([...routes])]),
    context: { queryClient },
    history,
  });
  const user = userEvent.setup();
  const shown = render(
    <QueryClientProvider client={queryClient}>
      <ToastRegion>
        <RouterProvider router={router as never} />
      </ToastRegion>
    </QueryClientProvider>,
  );
  return { user, at: () => history.location.href, ...shown };
}
