/** DOK and DOT: what the document must say about the API and how dates look. */
import { documentRule, examplesOf, mediaTypes, MUST, namedSchemas, operations, SHOULD, typesOf } from "../walk.mjs";

const filled = (value) => typeof value === "string" && value.trim() !== "";
const isHttps = (value) => filled(value) && URL.canParse(value) && new URL(value).protocol === "https:";
const missing = (object, keys, at) => keys.filter((key) => !filled(object?.[key])).map((key) => [at, `${key} is missing`]);

// Small words that are frequent in one language and absent from the other.
const SWEDISH = /\b(och|att|för|som|med|inte|är)\b/i;
const ENGLISH = /\b(and|the|of|with|not|which|is)\b/i;

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const UTC_INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;
const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const LOOKS_LIKE_TIME = /^\d{4}-\d{1,2}-\d{1,2}[T ]|^\d{1,2}\/\d{1,2}\/\d{4}|^\d{1,2}:\d{2}(:\d{2})?$/;
// Hours of every week, in wall time: no instants, and in UTC they would change with the season.
const WEEKLY = new Set(["opens", "closes"]);

const isOnlyNull = (schema) => typesOf(schema).join() === "null";

function* texts(value, at = []) {
  if (typeof value === "string") yield [at, value];
  else if (value && typeof value === "object") {
    for (const [key, child] of Object.entries(value)) yield* texts(child, [...at, key]);
  }
}

export default {
  "dok-01": documentRule({
    level: SHOULD,
    says: "DOK.01 The documentation should be public and online.",
    find: (doc) => [
      ...(filled(doc.externalDocs?.description) ? [] : [[["externalDocs"], "externalDocs.description is missing"]]),
      ...(isHttps(doc.externalDocs?.url) ? [] : [[["externalDocs"], "externalDocs.url is not an https address"]]),
    ],
  }),
  "dok-03": documentRule({
    level: MUST,
    says: "DOK.03 The document must introduce the API.",
    find: (doc) => [
      ...missing(doc.info, ["title", "version", "description"], ["info"]),
      ...missing(doc.info?.contact, ["name", "url", "email"], ["info", "contact"]),
      ...missing(doc.info?.license, ["name", "url"], ["info", "license"]),
    ],
  }),
  "dok-06": documentRule({
    level: SHOULD,
    says: "DOK.06 The description should be in Swedish and English.",
    find: (doc) => [
      ...(SWEDISH.test(doc.info?.description) ? [] : [[["info", "description"], "no Swedish found"]]),
      ...(ENGLISH.test(doc.info?.description) ? [] : [[["info", "description"], "no English found"]]),
    ],
  }),
  "dok-07": documentRule({
    level: SHOULD,
    says: "DOK.07 The document should give an overview.",
    find: (doc) =>
      (doc.info?.description ?? "").trim().length >= 200 ? [] : [[["info", "description"], "shorter than 200 characters"]],
  }),
  "dok-08": documentRule({
    level: MUST,
    says: "DOK.08 The service level must be described.",
    find: (doc) => {
      const sla = doc.info?.["x-sla"];
      const own = ["availability", "responseTime", "support"].every((key) => filled(sla?.[key]));
      const terms = isHttps(doc.info?.termsOfService);
      const linked = /service level agreement|SLA/.test(doc.externalDocs?.description ?? "") && isHttps(doc.externalDocs?.url);
      return own || terms || linked
        ? []
        : [[["info"], "neither x-sla{availability,responseTime,support}, termsOfService nor an SLA in externalDocs"]];
    },
  }),
  "dok-09": documentRule({
    level: MUST,
    says: "DOK.09 Known problems and limits must be described.",
    find: (doc) => ([doc.info?.["x-limitations"] ?? []].flat().some(filled) ? [] : [[["info"], "x-limitations is missing or empty"]]),
  }),
  "dok-11": documentRule({
    level: MUST,
    says: "DOK.11 Purpose and behaviour must be described.",
    find: (doc) => (filled(doc.info?.description) ? [] : [[["info"], "description is missing or blank"]]),
  }),
  "dok-15": documentRule({
    level: MUST,
    says: "DOK.15 Every request and answer must have a full example.",
    find: (doc) =>
      // A file is no text that an example could show.
      mediaTypes(doc)
        .filter(({ type }) => type.endsWith("json"))
        .filter(({ media }) => !examplesOf(media).some(([, value]) => value !== undefined && value !== null))
        .map(({ at, name, status, type }) => [at, `${name} ${status ?? "request"} ${type} has none`]),
  }),
  "dok-17": documentRule({
    level: SHOULD,
    says: "DOK.17 The latest OpenAPI version should be used.",
    find: (doc) => (/^3\.[1-9]\d*\.\d+$/.test(doc.openapi ?? "") ? [] : [[["openapi"], `${doc.openapi} is older than 3.1`]]),
  }),
  "dok-19": documentRule({
    level: MUST,
    says: "DOK.19 Every operation must be described.",
    find: (doc) =>
      operations(doc)
        .filter(({ operation }) => !filled(operation.description) || !filled(operation.summary))
        .map(({ at, name }) => [at, `${name} lacks summary or description`]),
  }),
  "dok-20": documentRule({
    level: MUST,
    says: "DOK.20 Every return and error code must be documented.",
    find: (doc) =>
      operations(doc).flatMap(({ operation, at, name }) => {
        const responses = Object.entries(operation.responses ?? {});
        const blank = responses
          .filter(([, response]) => !filled(response?.description))
          .map(([status]) => [[...at, "responses", status], `${name} ${status} has no description`]);
        const none = responses.some(([status]) => /^[23]/.test(status)) ? [] : [[at, `${name} tells no successful answer`]];
        return [...blank, ...none];
      }),
  }),
  "dok-21": documentRule({
    level: MUST,
    says: "DOK.21 How to authenticate must be stated.",
    find: (doc) => {
      const schemes = doc.components?.securitySchemes ?? {};
      const none = Object.keys(schemes).length ? [] : [[["components"], "no security scheme"]];
      const silent = Object.entries(schemes)
        .filter(([, scheme]) => !filled(scheme?.description))
        .map(([key]) => [["components", "securitySchemes", key], `${key} is not described`]);
      return [...none, ...silent];
    },
  }),
  "dot-02": documentRule({
    level: MUST,
    says: "DOT.02 Dates and times must be RFC 3339.",
    find: (doc) => {
      const named = namedSchemas(doc)
        .filter(({ name, schema }) => name && !isOnlyNull(schema) && !schema.properties && !schema.oneOf && !schema.anyOf && !schema.allOf)
        .flatMap(({ name, schema, at }) => {
          if (/[a-z]At$/.test(name) && schema.format !== "date-time") return [[at, `${name} is not a date-time`]];
          if (/[a-z]On$/.test(name) && schema.format !== "date") return [[at, `${name} is not a date`]];
          return [];
        });
      const stated = namedSchemas(doc).flatMap(({ schema, at }) => {
        const pattern = { date: DATE, "date-time": INSTANT }[schema.format];
        const values = [...(schema.examples ?? []), ...("example" in schema ? [schema.example] : [])];
        return pattern ? values.filter((v) => !pattern.test(v)).map((v) => [at, `${v} is not RFC 3339`]) : [];
      });
      return [...named, ...stated];
    },
  }),
  "dot-04": documentRule({
    level: MUST,
    says: "DOT.04 Answers must give instants in UTC.",
    find: (doc) =>
      mediaTypes(doc)
        .filter(({ status }) => status !== null)
        .flatMap(({ media, at, name }) =>
          examplesOf(media).flatMap(([key, value]) =>
            [...texts(value)]
              .filter(([path, text]) => LOOKS_LIKE_TIME.test(text) && !UTC_INSTANT.test(text) && !WEEKLY.has(path.at(-1)))
              .map(([, text]) => [[...at, "examples", key], `${name} answers ${text}`]),
          ),
        ),
  }),
};
