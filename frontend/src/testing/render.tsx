import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { newQueryClient } from "@/api/queryClient";
import { ToastRegion } from "@/ui/Toast";

/** The surroundings of a page: texts, queries, toasts. Answers what Testing Library's render does, and a user. */
export function renderPage(page: ReactNode) {
  const user = userEvent.setup();
  const shown = render(
    <QueryClientProvider client={newQueryClient()}>
      <ToastRegion>
        <Suspense>{page}</Suspense>
      </ToastRegion>
    </QueryClientProvider>,
  );
  return { user, ...shown };
}
