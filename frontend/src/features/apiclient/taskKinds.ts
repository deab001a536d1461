import type { TaskKind } from "@/routing/taskKinds";

export const apiClientTaskKinds: TaskKind[] = (["decide_api_client", "renew_api_key"] as const).map((kind) => ({
  kind,
  to: "/api-nycklar/$id",
}));
