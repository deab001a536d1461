import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type SupportCase = Schemas["SupportCaseView"];
export type SupportItem = Schemas["SupportCaseListItem"];
export type Action = SupportCase["allowedActions"][number];
export type Which = "mina" | "avslutade" | undefined;

const OPEN: Schemas["SupportStatus"][] = ["requested", "contacted", "ongoing"];

export const supportCases = (which: Which, page: number) =>
  queryOptions({
    ...api.queryOptions("get", "/support-cases", {
      params: {
        query: {
          page,
          status: which === "avslutade" ? ["ended"] : OPEN,
          ...(which === "mina" ? { assignedToMe: true } : {}),
        },
      },
    }),
    placeholderData: keepPreviousData,
  });

/** Opening one is written in the log, so it is fetched again only when somebody asks or has changed it. */
export const supportCaseById = (supportCaseId: string) =>
  queryOptions({
    ...api.queryOptions("get", "/support-cases/{supportCaseId}", { params: { path: { supportCaseId } } }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const handlers = () => api.queryOptions("get", "/handlers", {}, { staleTime: 60_000 });

export const askOnBehalf = async (body: Schemas["AskForSupport"], header: { "Idempotency-Key": string }) =>
  (await client.POST("/me/support-requests", { params: { header }, body })).data as Schemas["SupportReceipt"];

const at = ({ id, version }: SupportCase) => ({ params: { path: { supportCaseId: id }, header: ifMatch(version) } });

/** One function a step; the version is the one the person saw. */
export const steps = {
  assign: (support: SupportCase, body: Schemas["AssignSupportCase"]) =>
    client.POST("/support-cases/{supportCaseId}/assignment", { ...at(support), body }),
  record_contact: (support: SupportCase, body: Schemas["RecordSupportContact"]) =>
    client.POST("/support-cases/{supportCaseId}/contacts", { ...at(support), body }),
  write: (support: SupportCase, body: Schemas["WriteSupportMessage"]) =>
    client.POST("/support-cases/{supportCaseId}/messages", { ...at(support), body }),
  start: (support: SupportCase, body: Schemas["StartSupport"]) =>
    client.POST("/support-cases/{supportCaseId}/start", { ...at(support), body }),
  end: (support: SupportCase, body: Schemas["EndSupport"]) =>
    client.POST("/support-cases/{supportCaseId}/end", { ...at(support), body }),
  link: (support: SupportCase, body: Schemas["LinkSupportCase"]) =>
    client.POST("/support-cases/{supportCaseId}/link", { ...at(support), body }),
  unlink: (support: SupportCase) => client.POST("/support-cases/{supportCaseId}/link/withdrawal", at(support)),
};

export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => /^\/(support-cases|me\/tasks)/.test(String(path)),
  });
