/** Our own conventions: two people at once, retries, lists and complete error lists. */
import { documentRule, headerOf, MUST, operations, propertiesOf, schemasWithin, securityOf, SHOULD, typesOf } from "../walk.mjs";

const shortPath = (path) => path.replace(/^\/api\/v\d+/, "");
const isChange = (method) => ["put", "patch", "delete"].includes(method);
const query = (parameters, name) => parameters.find((p) => p.in === "query" && p.name === name);
const body200 = (operation) => operation.responses?.["200"]?.content?.["application/json"]?.schema;

/**
 * Changes that need no If-Match. A draft belongs to one person and may be new: PUT takes If-Match when the draft
 * exists and DELETE of one's own draft is the same whatever its version. Marking one's own notices read is the same
 * however often.
 */
export const WITHOUT_IF_MATCH = new Set([
  "put /me/drafts/{key}",
  "delete /me/drafts/{key}",
  "put /me/notices/{noticeId}/read-mark",
  "put /me/notices/read-mark",
  // Once and for all, however often it is said; and a tick that says who set it last.
  "put /me/routine-acknowledgements/{versionId}",
  "put /concerns/{id}/routine-steps",
  // HR's word is the whole of it, and the same however often.
  "put /partner/hr/units/{externalId}",
  "put /partner/hr/employees/{externalId}",
  "put /partner/hr/sync-runs/{runId}/units",
  "put /partner/hr/sync-runs/{runId}/employees",
  "post /partner/hr/sync-runs/{runId}/finish",
  // Only looked through.
  "post /staff-files/check",
  // Whether one comes, however often it is said; and facts, in any order and number.
  "put /me/training-enrolments/{sessionId}",
  "post /partner/lms/completions",
  // Asked by POST because of their length or their secrecy; nothing that has a version is changed.
  "post /concerns/{id}/hand-over-previews",
  "post /concerns/{id}/identities/{identityId}/opening",
  "post /public/reports/follow-up",
  "post /public/support-requests/follow-up",
  "post /concerns/{id}/extracts/{extractId}/document",
  "post /rights-requests/{requestId}/requester/opening",
  // The same message once more; while it waits it is refused.
  "post /webhooks/{webhookId}/deliveries/{deliveryId}/replay",
  "post /partner/webhooks/{webhookId}/deliveries/{deliveryId}/replay",
  // A solved challenge can be spent once: it is the version and the key of the public door.
  "post /public/accessibility-feedback",
  "post /public/reports",
  "post /public/reports/messages",
  "post /public/reports/attachments",
  "post /public/support-requests",
  "post /public/support-requests/messages",
  "post /public/subscriptions",
  // Once and for all, however often it is said.
  "post /public/subscriptions/confirmation",
  "post /public/subscriptions/{token}/end",
]);

/** What takes a solved challenge instead of an Idempotency-Key. */
const WITH_CHALLENGE = new Set(["post /public/reports", "post /public/support-requests"]);

/** The vault's own field, sealed and only with a stated reason (ADR 25); no other schema may name a number otherwise. */
const VAULT_FIELD = "personalIdentityNumber";

/** A pattern bounds a text when nothing in it may repeat for ever. */
const hasEnd = (pattern) => pattern !== undefined && !/[*+]|\{\d+,\}/.test(pattern.replace(/\\.|\[[^\]]*\]/g, "x"));

/** Error codes that an operation of this kind always can give. */
function owedCodes(document, { operation, method, path, parameters }) {
  const requirements = securityOf(document, operation);
  const secured = requirements?.length > 0;
  return [
    ...(secured ? ["401", "403"] : []),
    ...(parameters.length || operation.requestBody ? ["400"] : []),
    ...(path.includes("{") ? ["404"] : []),
    ...(operation.requestBody ? ["413", "415", "422"] : []),
    ...(headerOf(parameters, "If-Match")?.required ? ["412", "428"] : []),
    ...(headerOf(parameters, "Idempotency-Key") ? ["409", "422"] : []),
    ...(method === "get" && !secured ? [] : ["503"]),
    "500",
  ];
}

export default {
  "own-if-match": documentRule({
    level: MUST,
    says: "A change of an existing thing requires If-Match.",
    find: (doc) =>
      operations(doc)
        .filter(({ method, path, parameters }) => {
          const post = method === "post" && !headerOf(parameters, "Idempotency-Key");
          if (!isChange(method) && !post) return false;
          if (WITHOUT_IF_MATCH.has(`${method} ${shortPath(path)}`)) return false;
          return headerOf(parameters, "If-Match")?.required !== true;
        })
        .map(({ at, name }) => [at, `${name} does not (nor is it a creating POST with Idempotency-Key)`]),
  }),
  "own-idempotency-key": documentRule({
    level: MUST,
    says: "A POST that creates requires Idempotency-Key of 8 to 200 plain characters.",
    find: (doc) =>
      operations(doc)
        .filter(({ method, operation }) => method === "post" && operation.responses?.["201"])
        .filter(({ method, path }) => !WITH_CHALLENGE.has(`${method} ${shortPath(path)}`))
        .flatMap(({ parameters, at, name }) => {
          const key = headerOf(parameters, "Idempotency-Key");
          if (key?.required !== true) return [[at, `${name} does not require it`]];
          const { minLength, maxLength, pattern } = key.schema ?? {};
          const bounded = (minLength === 8 && maxLength === 200) || /\{8,200\}/.test(pattern ?? "");
          return bounded ? [] : [[at, `${name} does not bound it`]];
        }),
  }),
  "own-created": documentRule({
    level: MUST,
    says: "A POST with Idempotency-Key answers 201 with Location.",
    find: (doc) =>
      operations(doc)
        .filter(({ method, parameters }) => method === "post" && headerOf(parameters, "Idempotency-Key"))
        .filter(({ operation }) => !operation.responses?.["201"]?.headers?.Location)
        .map(({ at, name }) => [at, `${name} does not`]),
  }),
  "own-etag": documentRule({
    level: MUST,
    says: "What is changed under If-Match answers with ETag.",
    find: (doc) =>
      operations(doc)
        .filter(({ parameters }) => headerOf(parameters, "If-Match") && !headerOf(parameters, "Idempotency-Key"))
        .flatMap(({ operation, at, name }) =>
          Object.entries(operation.responses ?? {})
            .filter(([status, response]) => /^2/.test(status) && status !== "204" && !response?.headers?.ETag)
            .map(([status]) => [[...at, "responses", status], `${name} ${status} does not`]),
        ),
  }),
  "own-operation-id": documentRule({
    level: MUST,
    says: "operationId is camelCase and unique.",
    find: (doc) => {
      const seen = new Set();
      return operations(doc).flatMap(({ operation, at, name }) => {
        const id = operation.operationId ?? "";
        if (!/^[a-z]+([A-Z0-9][a-z0-9]*)*$/.test(id)) return [[at, `${name} has "${id}"`]];
        if (seen.has(id)) return [[at, `${name} repeats "${id}"`]];
        seen.add(id);
        return [];
      });
    },
  }),
  "own-tag": documentRule({
    level: MUST,
    says: "Every operation has one tag that is described.",
    find: (doc) => {
      const described = new Set((doc.tags ?? []).filter((tag) => tag.description?.trim()).map((tag) => tag.name));
      return operations(doc)
        .filter(({ operation }) => operation.tags?.length !== 1 || !described.has(operation.tags[0]))
        .map(({ at, name, operation }) => [at, `${name} has ${JSON.stringify(operation.tags ?? [])}`]);
    },
  }),
  "own-object-root": documentRule({
    level: MUST,
    says: "A body is an object, never a bare array or value.",
    find: (doc) =>
      operations(doc).flatMap(({ operation, at, name }) => {
        const all = [
          ["request", operation.requestBody?.content],
          ...Object.entries(operation.responses ?? {}).map(([status, response]) => [status, response?.content]),
        ];
        return all.flatMap(([where, content]) =>
          Object.entries(content ?? {})
            .filter(([type]) => type.endsWith("json"))
            .filter(([, { schema }]) => {
              const types = typesOf(schema);
              const composed = schema?.allOf || schema?.oneOf || schema?.anyOf || schema?.properties;
              return types.length ? types.some((t) => t !== "object") : !composed;
            })
            .map(() => [at, `${name} ${where} has another root`]),
        );
      }),
  }),
  "own-list": documentRule({
    level: MUST,
    says: "A paged list takes limit 1–100 and answers items, _meta and _links.",
    find: (doc) =>
      operations(doc).flatMap(({ operation, parameters, at, name }) => {
        const limit = query(parameters, "limit");
        const items = typesOf(propertiesOf(body200(operation)).items).includes("array");
        if (!limit) return [];
        const wrong = [];
        if (limit.schema?.minimum !== 1 || limit.schema?.maximum !== 100) wrong.push("limit is not 1–100");
        if (!items) wrong.push("items is missing");
        const known = Object.keys(propertiesOf(body200(operation)));
        for (const field of ["_meta", "_links"]) if (!known.includes(field)) wrong.push(`${field} is missing`);
        return wrong.map((why) => [at, `${name}: ${why}`]);
      }),
  }),
  "own-error-codes": documentRule({
    level: MUST,
    says: "An operation names every error it always can give.",
    find: (doc) =>
      operations(doc).flatMap((found) => {
        const owed = [...new Set(owedCodes(doc, found))].filter((code) => !found.operation.responses?.[code]);
        return owed.length ? [[found.at, `${found.name} leaves out ${owed.sort().join(", ")}`]] : [];
      }),
  }),
  "own-retry-after": documentRule({
    level: MUST,
    says: "429 and 503 tell Retry-After.",
    find: (doc) =>
      operations(doc).flatMap(({ operation, at, name }) =>
        ["429", "503"]
          .filter((status) => operation.responses?.[status] && !operation.responses[status].headers?.["Retry-After"])
          .map((status) => [[...at, "responses", status], `${name} ${status} does not`]),
      ),
  }),
  "own-www-authenticate": documentRule({
    level: MUST,
    says: "401 tells WWW-Authenticate.",
    find: (doc) =>
      operations(doc)
        .filter(({ operation }) => operation.responses?.["401"] && !operation.responses["401"].headers?.["WWW-Authenticate"])
        .map(({ at, name }) => [[...at, "responses", "401"], `${name} does not`]),
  }),
  "own-bounded-input": documentRule({
    level: MUST,
    says: "Text and lists in a request are bounded.",
    find: (doc) =>
      operations(doc).flatMap(({ operation, at, name }) =>
        Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
          schemasWithin(schema).flatMap(({ schema: part, name: field }) => {
            const types = typesOf(part);
            const bounded = part.enum || part.const || part.format || part.maxLength !== undefined || hasEnd(part.pattern);
            if (types.includes("string") && !bounded) return [[at, `${name}: ${field} has no maxLength`]];
            if (types.includes("array") && part.maxItems === undefined) return [[at, `${name}: ${field} has no maxItems`]];
            return [];
          }),
        ),
      ),
  }),
  "own-described-fields": documentRule({
    level: SHOULD,
    says: "Every parameter is described.",
    find: (doc) =>
      operations(doc).flatMap(({ parameters, at, name }) =>
        parameters.filter((p) => !p.description?.trim()).map((p) => [at, `${name}: ${p.name} is not`]),
      ),
  }),
  "own-no-person-number": documentRule({
    level: MUST,
    says: "No parameter and no field outside the vault carries a personal identity number.",
    find: (doc) => {
      const banned = /personnummer|personalidentity|socialsecurity|samordningsnummer|^x?pnr$|^x?ssn$/;
      const plain = (text) => String(text).toLowerCase().replace(/[^a-z]/g, "");
      const parameters = operations(doc).flatMap(({ parameters, at, name }) =>
        parameters.filter((p) => banned.test(plain(p.name))).map((p) => [at, `${name}: parameter ${p.name}`]),
      );
      const fields = Object.entries(doc.components?.schemas ?? {}).flatMap(([key, schema]) =>
        schemasWithin(schema, null, ["components", "schemas", key])
          .filter(({ name }) => name && banned.test(plain(name)) && name !== VAULT_FIELD)
          .map(({ name, at }) => [at, `field ${name}`]),
      );
      return [...parameters, ...fields];
    },
  }),
};
