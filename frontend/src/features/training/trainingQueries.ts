import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";

export type Schemas = components["schemas"];
export type Training = Schemas["TrainingView"];
export type Requirement = Schemas["TrainingRequirementView"];
export type Counts = Schemas["CoverageCounts"];
export type Cell = Schemas["CoverageCell"];
export type Gap = Schemas["TrainingGap"];
export type OwnTraining = Schemas["OwnTraining"];
export type Reference = Schemas["TrainingReferenceView"];
export type KeyPerson = Schemas["KeyPersonView"];
export type Session = Schemas["TrainingSessionView"];
export type Enrolment = Schemas["EnrolmentView"];
export type Key = { "Idempotency-Key": string };

const LISTS = { staleTime: 60 * 60_000 };
const asOf = (day: string | undefined) => (day ? { asOf: day } : {});

export const trainings = () => api.queryOptions("get", "/trainings");
export const trainingById = (trainingId: string) =>
  api.queryOptions("get", "/trainings/{trainingId}", { params: { path: { trainingId } } });
export const sectors = () => api.queryOptions("get", "/sectors", {}, LISTS);
export const personnelGroups = () => api.queryOptions("get", "/personnel-groups", {}, LISTS);
export const units = () => api.queryOptions("get", "/units");
export const requirements = () => api.queryOptions("get", "/training-requirements");
export const requirementById = (requirementId: string) =>
  api.queryOptions("get", "/training-requirements/{requirementId}", { params: { path: { requirementId } } });
export const coverage = (day: string | undefined) =>
  api.queryOptions("get", "/training-coverage", { params: { query: asOf(day) } });
export const coverageOf = (trainingId: string, day: string | undefined) =>
  api.queryOptions("get", "/trainings/{trainingId}/coverage", {
    params: { path: { trainingId }, query: asOf(day) },
  });
export const gapPages = (trainingId: string, day: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["get", "/trainings/{trainingId}/gaps", trainingId, day],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/trainings/{trainingId}/gaps", {
        params: {
          path: { trainingId },
          query: { ...asOf(day), limit: 50, ...(pageParam ? { cursor: pageParam } : {}) },
        },
        signal,
      });
      return data as Schemas["PageOfTrainingGap"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });
export const ownTrainings = () => api.queryOptions("get", "/me/trainings");
export const keyPersons = () => api.queryOptions("get", "/training-key-persons");
export const referencePages = (state: Reference["state"]) =>
  infiniteQueryOptions({
    queryKey: ["get", "/training-references", state],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/training-references", {
        params: { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      });
      return data as Schemas["PageOfTrainingReferenceView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

export const sessions = () => api.queryOptions("get", "/training-sessions");
export const sessionById = (sessionId: string) =>
  api.queryOptions("get", "/training-sessions/{sessionId}", { params: { path: { sessionId } } });
export const enrolments = (sessionId: string) =>
  api.queryOptions("get", "/training-sessions/{sessionId}/enrolments", { params: { path: { sessionId } } });

export const catalogue = {
  add: (header: Key, body: Schemas["SaveTraining"]) => client.POST("/trainings", { params: { header }, body }),
  change: ({ id, version }: Training, body: Schemas["SaveTraining"]) =>
    client.PUT("/trainings/{trainingId}", { params: { path: { trainingId: id }, header: ifMatch(version) }, body }),
};

const the = ({ id, version }: Requirement) => ({ params: { path: { requirementId: id }, header: ifMatch(version) } });
export const requiring = {
  add: (header: Key, body: Schemas["AddTrainingRequirement"]) =>
    client.POST("/training-requirements", { params: { header }, body }),
  change: (one: Requirement, body: Schemas["RequirementTerms"]) =>
    client.PUT("/training-requirements/{requirementId}", { ...the(one), body }),
  withdraw: (one: Requirement) => client.POST("/training-requirements/{requirementId}/withdrawal", the(one)),
};

export const keyPerson = {
  name: (header: Key, employeeNumber: string) =>
    client.POST("/training-key-persons", { params: { header }, body: { employeeNumber } }),
  end: ({ id, version }: KeyPerson) =>
    client.POST("/training-key-persons/{keyPersonId}/end", {
      params: { path: { keyPersonId: id }, header: ifMatch(version) },
    }),
};

export const settle = ({ id, version }: Reference, body: Schemas["SettleTrainingReference"]) =>
  client.PUT("/training-references/{referenceId}", {
    params: { path: { referenceId: id }, header: ifMatch(version) },
    body,
  });

const at = ({ id, version }: Session) => ({ params: { path: { sessionId: id }, header: ifMatch(version) } });
export const keepSession = {
  plan: (header: Key, body: Schemas["PlanTrainingSession"]) =>
    client.POST("/training-sessions", { params: { header }, body }),
  change: (one: Session, body: Schemas["SessionPlan"]) =>
    client.PUT("/training-sessions/{sessionId}", { ...at(one), body }),
  open: (one: Session) => client.POST("/training-sessions/{sessionId}/opening", at(one)),
  cancel: (one: Session, because: string) =>
    client.POST("/training-sessions/{sessionId}/cancellation", { ...at(one), body: { because } }),
  attendance: (one: Session, present: string[]) =>
    client.PUT("/training-sessions/{sessionId}/attendance", { ...at(one), body: { present } }),
  enrol: (sessionId: string, enrolled: boolean) =>
    client.PUT("/me/training-enrolments/{sessionId}", { params: { path: { sessionId } }, body: { enrolled } }),
};

/** After a change: all about trainings, and the tasks. */
export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => /training|^\/me\/tasks/.test(String(path)) });
