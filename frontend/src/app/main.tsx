import "@/trusted-types";
import "@/ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "@/api/queryClient";
import { session } from "@/auth/session";
import { loadConfig } from "@/config";
import { changeLanguage, i18next, language } from "@/i18n";
import { rememberedLanguage } from "./preferences";
import { newRouter } from "./router";
import "./theme";

const place = document.getElementById("app");
if (!place) throw new Error("index.html has no #app");

try {
  const { oidc } = await loadConfig();
  session.use(async (onExpired) => {
    const { oidcPort } = await import("@/auth/oidc");
    return oidcPort(oidc.authority, oidc.clientId, language(), onExpired);
  });
  await changeLanguage(rememberedLanguage());
  const queryClient = newQueryClient();
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={newRouter(queryClient)} />
      </QueryClientProvider>
    </StrictMode>,
  );
} catch {
  place.textContent = i18next.t("problem.offline");
}
