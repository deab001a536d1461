import { id, matching, type SearchOf, search } from "@/routing/search";

export const readAuditSearch = search({ handelse: matching(/^[a-z_]{1,40}\.[a-z_]{1,40}$/), vem: id, vad: id });
export type AuditSearch = SearchOf<typeof readAuditSearch>;

export const filterIn = (search: AuditSearch) => ({
  ...(search.handelse ? { action: search.handelse } : {}),
  ...(search.vem ? { actorId: search.vem } : {}),
  ...(search.vad ? { subjectId: search.vad } : {}),
});
