import * as v from "valibot";

const id = v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined);
const AuditSearch = v.object({
  handelse: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z_]{1,40}\.[a-z_]{1,40}$/))), undefined),
  vem: id,
  vad: id,
});
export type AuditSearch = v.InferOutput<typeof AuditSearch>;

export const readAuditSearch = (search: Record<string, unknown>): AuditSearch => v.parse(AuditSearch, search);

export const filterIn = (search: AuditSearch) => ({
  ...(search.handelse ? { action: search.handelse } : {}),
  ...(search.vem ? { actorId: search.vem } : {}),
  ...(search.vad ? { subjectId: search.vad } : {}),
});
