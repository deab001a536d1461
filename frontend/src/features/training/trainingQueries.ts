import type { QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type Training = Schemas["TrainingView"];
type Key = { "Idempotency-Key": string };

export const trainings = () => api.queryOptions("get", "/trainings");
export const trainingById = (trainingId: string) =>
  api.queryOptions("get", "/trainings/{trainingId}", { params: { path: { trainingId } } });

export const catalogue = {
  add: (header: Key, body: Schemas["SaveTraining"]) => client.POST("/trainings", { params: { header }, body }),
  change: ({ id, version }: Training, body: Schemas["SaveTraining"]) =>
    client.PUT("/trainings/{trainingId}", { params: { path: { trainingId: id }, header: ifMatch(version) }, body }),
};

export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => String(path).includes("/training") });
