import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { api, client, ifMatch } from "@/api/client";
import { cursorIn } from "@/api/cursor";
import type { components } from "@/api/schema.gen";
import type { TagTone } from "@/ui/Tag";

type Schemas = components["schemas"];
export type Webhook = Schemas["WebhookView"];
export type WebhookAction = Schemas["WebhookAction"];
export type WithSecret = Schemas["WebhookWithSecret"];
export type Delivery = Schemas["WebhookDeliveryView"];
export type EventType = Schemas["WebhookEventType"];

const LIMIT = 50;
/** Names as the catalogue of texts can hold them. */
export const EVENT_TEXT = {
  "routine.published": "event.routinePublished",
  "routine.withdrawn": "event.routineWithdrawn",
} as const satisfies Record<EventType, string>;
export const EVENTS = Object.keys(EVENT_TEXT) as EventType[];

export const STATUS_TONES: Record<Schemas["WebhookStatus"], TagTone> = {
  active: "good",
  paused: "warning",
  suspended: "danger",
  ended: "neutral",
};
export const DELIVERY_TONES: Record<Schemas["WebhookDeliveryStatus"], TagTone> = {
  waiting: "warning",
  delivered: "good",
  given_up: "danger",
};

const page = (cursor: string | undefined) => ({ limit: LIMIT, ...(cursor ? { cursor } : {}) });

export const webhookPages = () =>
  infiniteQueryOptions({
    queryKey: ["get", "/webhooks"],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const { data } = await client.GET("/webhooks", { params: { query: page(pageParam) }, signal });
      return data as Schemas["PageOfWebhookView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

export const webhookById = (webhookId: string) =>
  api.queryOptions("get", "/webhooks/{webhookId}", { params: { path: { webhookId } } });

export const deliveryPages = (webhookId: string) =>
  infiniteQueryOptions({
    queryKey: ["get", "/webhooks/{webhookId}/deliveries", webhookId],
    initialPageParam: undefined as string | undefined,
    async queryFn({ pageParam, signal }) {
      const params = { path: { webhookId }, query: page(pageParam) };
      const { data } = await client.GET("/webhooks/{webhookId}/deliveries", { params, signal });
      return data as Schemas["PageOfWebhookDeliveryView"];
    },
    getNextPageParam: ({ _links }) => cursorIn(_links.next),
  });

/** Whose a webhook can be. */
export const systems = () => api.queryOptions("get", "/api-clients", { params: { query: { limit: 100 } } });

const at = ({ id, version }: Webhook) => ({ params: { path: { webhookId: id }, header: ifMatch(version) } });
const got = async <T>(answer: Promise<{ data?: T }>): Promise<T> => (await answer).data as T;

/** One function a use case. A webhook is sent in the version the person saw. */
export const keep = {
  add: (header: { "Idempotency-Key": string }, body: Schemas["SubscribeWebhook"]) =>
    got<WithSecret>(client.POST("/webhooks", { params: { header }, body })),
  rotate: (webhook: Webhook) => got<WithSecret>(client.POST("/webhooks/{webhookId}/secret", at(webhook))),
  pause: (webhook: Webhook) => got<Webhook>(client.POST("/webhooks/{webhookId}/pause", at(webhook))),
  resume: (webhook: Webhook) => got<Webhook>(client.POST("/webhooks/{webhookId}/resumption", at(webhook))),
  end: (webhook: Webhook) => got<Webhook>(client.POST("/webhooks/{webhookId}/ending", at(webhook))),
  test: (webhookId: string, header: { "Idempotency-Key": string }) =>
    client.POST("/webhooks/{webhookId}/test-deliveries", { params: { path: { webhookId }, header } }),
  replay: (webhookId: string, deliveryId: string) =>
    client.POST("/webhooks/{webhookId}/deliveries/{deliveryId}/replay", {
      params: { path: { webhookId, deliveryId } },
    }),
};

/** Whatever was done shows on the list, on its page and in its log. */
export const refresh = (queries: QueryClient) =>
  queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => String(path).startsWith("/webhooks") });
