import type { QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { saveFile } from "@/api/saveFile";
import type { components } from "@/api/schema.gen";
import { editionKey } from "./editions";

type Schemas = components["schemas"];
export type Routine = Schemas["RoutineView"];
export type RoutineItem = Schemas["RoutineListItem"];
export type Version = Schemas["RoutineVersionView"];
export type VersionItem = Schemas["RoutineVersionItem"];
export type Edition = Schemas["RoutineEdition"];
export type Step = Schemas["RoutineStep"];
export type Written = Schemas["WriteRoutineVersion"];
export type Topic = Schemas["RoutineTopic"];
type Key = { "Idempotency-Key": string };

export const routines = () => api.queryOptions("get", "/routines");
export const coverage = () => api.queryOptions("get", "/routines/coverage");
export const functions = () => api.queryOptions("get", "/functions", {}, { staleTime: 600_000 });
export const routineById = (id: string) => api.queryOptions("get", "/routines/{id}", { params: { path: { id } } });
export const versionById = (id: string, versionId: string) =>
  api.queryOptions("get", "/routines/{id}/versions/{versionId}", { params: { path: { id, versionId } } });

export async function saveCard(routine: Routine, version: Version, edition: Edition): Promise<void> {
  const { data } = await client.GET("/routines/{id}/action-cards/{edition}", {
    params: { path: { id: routine.id, edition: editionKey(edition) } },
    parseAs: "blob",
  });
  saveFile(data as unknown as Blob, `atgardskort-${routine.address}-${version.number}.pdf`);
}

/** A step with a routine changes lists, tasks and figures too. */
export const refresh = (queries: QueryClient) => queries.invalidateQueries();

export const start = async (body: Schemas["StartRoutine"], header: Key) =>
  (await client.POST("/routines", { params: { header }, body })).data as Routine;

export const draft = async (id: string, header: Key) =>
  (await client.POST("/routines/{id}/versions", { params: { path: { id }, header } })).data as Version;

export const retire = async (routine: Routine, reason: string) =>
  (
    await client.POST("/routines/{id}/retirement", {
      params: { path: { id: routine.id }, header: ifMatch(routine.version) },
      body: { reason },
    })
  ).data as Routine;

const at = ({ routineId, id, version }: Version) => ({
  params: { path: { id: routineId, versionId: id }, header: ifMatch(version) },
});

export const write = async (version: Version, body: Written) =>
  (await client.PUT("/routines/{id}/versions/{versionId}", { ...at(version), body })).data as Version;

export const submit = async (version: Version) =>
  (await client.POST("/routines/{id}/versions/{versionId}/submission", at(version))).data as Version;

export const approve = async (version: Version) =>
  (await client.POST("/routines/{id}/versions/{versionId}/approval", at(version))).data as Version;

export const sendBack = async (version: Version, reason: string) =>
  (await client.POST("/routines/{id}/versions/{versionId}/return", { ...at(version), body: { reason } }))
    .data as Version;

export const publish = async (version: Version, from: string) =>
  (await client.POST("/routines/{id}/versions/{versionId}/publication", { ...at(version), body: { from } }))
    .data as Version;

export const withdraw = async (version: Version, reason: string) =>
  (await client.POST("/routines/{id}/versions/{versionId}/withdrawal", { ...at(version), body: { reason } }))
    .data as Version;

export const acknowledge = async (versionId: string) =>
  (await client.PUT("/me/routine-acknowledgements/{versionId}", { params: { path: { versionId } } })).data;

export type Followed = Schemas["FollowedRoutine"];

export const followedIn = (id: string) =>
  api.queryOptions("get", "/concerns/{id}/routine-steps", { params: { path: { id } } });

export const tick = async (id: string, position: number, done: boolean) =>
  (await client.PUT("/concerns/{id}/routine-steps", { params: { path: { id } }, body: { position, done } }))
    .data as Followed;

export const isUnderWay = ({ status }: { status: VersionItem["status"] }): boolean =>
  status === "draft" || status === "in_review" || status === "approved";
