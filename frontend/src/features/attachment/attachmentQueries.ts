import { queryOptions } from "@tanstack/react-query";
import { api, client } from "@/api/client";
import { saveFile } from "@/api/saveFile";
import type { components } from "@/api/schema.gen";
import { upload } from "@/api/upload";

type Schemas = components["schemas"];
export type Attachment = Schemas["AttachmentView"];
export type MyAttachment = Schemas["MyAttachment"];

/** Seeing the list is written in the case's log, so it is fetched again only when somebody asks or has added a file. */
const ASKED_FOR = { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const attachmentsOf = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/concerns/{id}/attachments", { params: { path: { id } } }),
    ...ASKED_FOR,
  });

export const myAttachmentsOf = (id: string) =>
  queryOptions({
    ...api.queryOptions("get", "/me/concerns/{id}/attachments", { params: { path: { id } } }),
    ...ASKED_FOR,
  });

export type Send = (file: File, key: string, onProgress: (sent: number) => void) => Promise<unknown>;

export const addTo =
  (id: string): Send =>
  (file, key, onProgress) =>
    upload(`/concerns/${id}/attachments`, file, key, onProgress);

export const handInWith =
  (id: string): Send =>
  (file, key, onProgress) =>
    upload(`/me/concerns/${id}/attachments`, file, key, onProgress);

export async function save(id: string, { id: attachmentId, fileName }: Attachment): Promise<void> {
  const { data } = await client.GET("/concerns/{id}/attachments/{attachmentId}/content", {
    params: { path: { id, attachmentId } },
    parseAs: "blob",
  });
  saveFile(data as unknown as Blob, fileName);
}
