/** ARQ, FEL, SAK and FOR: requests, errors and security. */
import { documentRule, headerOf, mediaTypes, MUST, operations, propertiesOf, securityOf, SHOULD, typesOf } from "../walk.mjs";

const schemes = (doc, broken, why) =>
  Object.entries(doc.components?.securitySchemes ?? {})
    .filter(([, scheme]) => scheme && broken(scheme))
    .map(([key, scheme]) => [["components", "securitySchemes", key], `${key} ${typeof why === "function" ? why(scheme) : why}`]);
const isHttps = (value) => URL.canParse(value ?? "") && new URL(value).protocol === "https:";
const isError = (status) => status === "default" || Number(status) >= 400;
const flowAddresses = (scheme) =>
  Object.values(scheme.flows ?? {}).flatMap((flow) => [flow.authorizationUrl, flow.tokenUrl, flow.refreshUrl].filter(Boolean));

const MEMBERS = ["type", "title", "status", "detail", "instance"];

export default {
  "arq-01": documentRule({
    level: SHOULD,
    says: "ARQ.01 Requests should be UTF-8.",
    find: (doc) =>
      mediaTypes(doc)
        .filter(({ status, type }) => status === null && /charset=(?!"?utf-8)/i.test(type))
        .map(({ at, name, type }) => [at, `${name} takes ${type}`]),
  }),
  "arq-03": documentRule({
    level: SHOULD,
    says: "ARQ.03 Accept, Date, Cache-Control, ETag, Connection and Cookie are described well when described.",
    find: (doc) =>
      operations(doc).flatMap(({ parameters, at, name }) => {
        const schemaOf = (header) => headerOf(parameters, header)?.schema;
        const wrong = [];
        if (schemaOf("Date") && schemaOf("Date").format !== "date-time") wrong.push("Date is not a date-time");
        if (schemaOf("Cache-Control") && !schemaOf("Cache-Control").enum?.length) wrong.push("Cache-Control lists no value");
        if (schemaOf("ETag") && schemaOf("ETag").format !== "etag") wrong.push("ETag is not of format etag");
        if (schemaOf("Connection") && !schemaOf("Connection").enum?.includes("keep-alive")) wrong.push("Connection lacks keep-alive");
        if (headerOf(parameters, "Cookie") && !schemaOf("Cookie")?.type) wrong.push("Cookie has no type");
        return wrong.map((why) => [at, `${name}: ${why}`]);
      }),
  }),
  "arq-05": documentRule({
    level: MUST,
    says: "ARQ.05 Headers must not carry payload.",
    find: (doc) =>
      operations(doc).flatMap(({ parameters, at, name }) =>
        parameters
          .filter((p) => p.in === "header")
          .filter((p) => p.content || typesOf(p.schema).some((t) => t === "object" || t === "array") || p.schema?.properties)
          .map((p) => [at, `${name}: ${p.name} is a structure`]),
      ),
  }),
  "fel-01": documentRule({
    level: MUST,
    says: "FEL.01 Problem details must have type, title, status, detail and instance.",
    find: (doc) =>
      mediaTypes(doc)
        .filter(({ type }) => type.startsWith("application/problem+"))
        .flatMap(({ media, at, name, status }) => {
          const known = Object.keys(propertiesOf(media.schema));
          const lacks = MEMBERS.filter((member) => !known.includes(member));
          return lacks.length ? [[at, `${name} ${status} lacks ${lacks.join(", ")}`]] : [];
        }),
  }),
  "fel-02": documentRule({
    level: MUST,
    says: "FEL.02 Every error must be application/problem+json.",
    find: (doc) =>
      operations(doc).flatMap(({ operation, at, name }) =>
        Object.entries(operation.responses ?? {})
          .filter(([status]) => isError(status))
          .filter(([, response]) => {
            const types = Object.keys(response?.content ?? {});
            return types.length !== 1 || types[0] !== "application/problem+json";
          })
          .map(([status]) => [[...at, "responses", status], `${name} ${status} is something else`]),
      ),
  }),
  "sak-01": documentRule({
    level: MUST,
    says: "SAK.01 Transport must be TLS.",
    find: (doc) =>
      (doc.servers ?? []).flatMap((server, index) =>
        isHttps(server.url) || /^https:\/\//.test(server.url ?? "") ? [] : [[["servers", index], `${server.url} is not https`]],
      ),
  }),
  "sak-09": documentRule({
    level: MUST,
    says: "SAK.09 Basic and Digest must not be used.",
    find: (doc) => schemes(doc, (s) => s.type === "http" && /^(basic|digest)$/i.test(s.scheme), "is one of them"),
  }),
  "sak-10": documentRule({
    level: MUST,
    says: "SAK.10 Authorization: Bearer must be used.",
    find: (doc) =>
      schemes(
        doc,
        (s) => !["oauth2", "openIdConnect"].includes(s.type) && !(s.type === "http" && /^bearer$/i.test(s.scheme)),
        "is something else",
      ),
  }),
  "sak-15": documentRule({
    level: MUST,
    says: "SAK.15 An API key must not be in the address.",
    find: (doc) => [
      ...schemes(doc, (s) => s.type === "apiKey" && s.in === "query", "is in the query"),
      ...operations(doc).flatMap(({ parameters, at, name }) =>
        parameters
          .filter((p) => p.in !== "header" && /^(api|access)[-_]?(key|token)$/i.test(p.name))
          .map((p) => [at, `${name}: ${p.name}`]),
      ),
    ],
  }),
  "sak-16": documentRule({
    level: MUST,
    says: "SAK.16 An API key must be in a header.",
    find: (doc) => schemes(doc, (s) => s.type === "apiKey" && s.in !== "header", (s) => `is in ${s.in}`),
  }),
  "sak-18": documentRule({
    level: SHOULD,
    says: "SAK.18 OAuth 2 should be used, over https.",
    find: (doc) => {
      const all = Object.values(doc.components?.securitySchemes ?? {});
      const some = all.some((s) => s.type === "oauth2" || s.type === "openIdConnect");
      return [
        ...(some ? [] : [[["components", "securitySchemes"], "no oauth2 or openIdConnect scheme"]]),
        ...schemes(doc, (s) => s.type === "oauth2" && flowAddresses(s).some((a) => !isHttps(a)), "has an address that is not https"),
        ...schemes(doc, (s) => s.type === "openIdConnect" && !isHttps(s.openIdConnectUrl), "has an address that is not https"),
      ];
    },
  }),
  "sak-29": documentRule({
    level: SHOULD,
    says: "SAK.29 An unexpected or missing Content-Type should get 415.",
    find: (doc) =>
      operations(doc)
        .filter(({ operation }) => operation.requestBody && !operation.responses?.["415"])
        .map(({ at, name }) => [at, `${name} does not say 415`]),
  }),
  "for-02": documentRule({
    level: MUST,
    says: "FOR.02 GET must not take a body.",
    find: (doc) =>
      operations(doc)
        .filter(({ method, operation }) => ["get", "head", "delete"].includes(method) && operation.requestBody)
        .map(({ at, name }) => [at, `${name} does`]),
  }),
  "own-security": documentRule({
    level: MUST,
    says: "Every operation states its security; only the pinned ones are public.",
    find: (doc) =>
      operations(doc).flatMap(({ operation, at, name, path, method }) => {
        const requirements = securityOf(doc, operation);
        const known = Object.keys(doc.components?.securitySchemes ?? {});
        const open = !requirements || requirements.length === 0 || requirements.some((r) => Object.keys(r).length === 0);
        const pinned = PUBLIC.has(`${method} ${path.replace(/^\/api\/v\d+/, "")}`);
        if (open && !pinned) return [[at, `${name} is open but not on the list`]];
        if (!open && pinned) return [[at, `${name} is on the public list but not open`]];
        if (pinned && requirements?.length !== 0) return [[at, `${name} must say security: []`]];
        const unknown = (requirements ?? []).flatMap((r) => Object.keys(r)).filter((key) => !known.includes(key));
        return unknown.map((key) => [at, `${name} asks for ${key}, which is no scheme`]);
      }),
  }),
};

/** What anybody may call without a token. A new line here is a decision to be reviewed. */
export const PUBLIC = new Set([
  "get /api-info",
  "get /problems/{slug}",
  "get /public/challenge",
  "post /public/accessibility-feedback",
  "get /public/contact-paths",
  "post /public/reports",
  "post /public/reports/attachments",
  "post /public/reports/follow-up",
  "post /public/reports/messages",
  "post /public/subscriptions",
  "post /public/subscriptions/confirmation",
  "post /public/subscriptions/{token}/end",
  "get /public/routines",
  "get /public/routines/{address}",
  "get /public/routines/{address}/action-cards/{edition}",
  "post /public/support-requests",
  "post /public/support-requests/follow-up",
  "post /public/support-requests/messages",
]);
