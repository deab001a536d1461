import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];
export type Campaign = Schemas["RoutineCampaignView"];
export type Cell = Schemas["RoutineCoverageCell"];
export type UnitCell = Schemas["RoutineUnitCoverage"];

const at = (id: string) => ({ params: { path: { id } } });
const LISTS = { staleTime: 600_000 };

export const coverageOf = (id: string) =>
  api.queryOptions("get", "/routines/{id}/coverage", at(id), { throwOnError: false });
export const campaignsOf = (id: string) => api.queryOptions("get", "/routines/{id}/campaigns", at(id));
export const sectors = () => api.queryOptions("get", "/sectors", {}, LISTS);
export const personnelGroups = () => api.queryOptions("get", "/personnel-groups", {}, LISTS);

export const units = () => api.queryOptions("get", "/units", {}, LISTS);

export const openCampaign = async (
  id: string,
  header: { "Idempotency-Key": string },
  body: Schemas["OpenRoutineCampaign"],
) => (await client.POST("/routines/{id}/campaigns", { params: { path: { id }, header }, body })).data;

export const endCampaign = async (id: string, { id: campaignId, version }: Campaign) =>
  (
    await client.POST("/routines/{id}/campaigns/{campaignId}/end", {
      params: { path: { id, campaignId }, header: ifMatch(version) },
    })
  ).data;
