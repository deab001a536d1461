/** RES, UFN, VER, MOG, AME and FNS: addresses, names and paging. */
import { addresses, documentRule, mediaTypes, MUST, namedSchemas, operations, propertiesOf, SHOULD } from "../walk.mjs";

const segments = (path) => path.split("/").filter(Boolean);
const isTemplate = (segment) => /^\{[^{}]+\}$/.test(segment);
const plainSegments = (doc, broken, why) =>
  Object.keys(doc.paths ?? {}).flatMap((path) =>
    segments(path)
      .filter((segment) => !isTemplate(segment) && broken(segment))
      .map((segment) => [["paths", path], `"${segment}" ${why}`]),
  );
const servers = (doc, broken, why) => {
  const list = doc.servers ?? [];
  if (!list.length) return [[["servers"], "no server is stated"]];
  return list.flatMap((server, index) => (broken(server.url ?? "") ? [[["servers", index], `${server.url} ${why}`]] : []));
};
const queryParameters = (doc, broken, why) =>
  operations(doc).flatMap(({ parameters, at, name }) =>
    parameters.filter((p) => p.in === "query" && broken(p)).map((p) => [at, `${name}: ${p.name} ${why}`]),
  );
const named = (parameters, name) => parameters.find((p) => p.in === "query" && p.name === name);
const paged = (doc) => operations(doc).filter(({ parameters }) => named(parameters, "page") || named(parameters, "offset"));

const CAMEL = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
// _meta and _links are fixed by the profile's own paging and hypermedia chapters.
const FIXED_NAMES = new Set(["_meta", "_links"]);
const PERSON_NUMBER = /^(pnr|person(al)?(nummer|nr|number|identitynumber|id(entity)?no)|personidentitynumber|ssn|socialsecuritynumber|samordningsnummer)$/;
const flat = (name) => String(name).toLowerCase().replace(/[^a-z]/g, "");

const properties = (doc, broken, why) =>
  namedSchemas(doc).flatMap(({ schema, at }) =>
    Object.keys(schema.properties ?? {})
      .filter((key) => !FIXED_NAMES.has(key) && broken(key))
      .map((key) => [[...at, "properties", key], `${key} ${why}`]),
  );

export default {
  "res-02": documentRule({
    level: SHOULD,
    says: "RES.02 Personal identity numbers should not be exposed.",
    find: (doc) =>
      operations(doc).flatMap(({ parameters, at, name }) =>
        parameters.filter((p) => PERSON_NUMBER.test(flat(p.name))).map((p) => [at, `${name}: parameter ${p.name}`]),
      ),
  }),
  "res-06": documentRule({
    level: MUST,
    says: "RES.06 Resources must be lower case, alphanumeric, with hyphens.",
    find: (doc) => plainSegments(doc, (s) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(s), "is not"),
  }),
  "ufn-01": documentRule({
    level: SHOULD,
    says: "UFN.01 An address should be {protocol}://{domain}/{api}/{version}/{resource}.",
    find: (doc) => [
      ...servers(doc, () => false, ""),
      ...addresses(doc)
        .filter(({ address }) => !/^https:\/\/[^/]+\/[a-z0-9-]+\/v\d+\/[^/]+/.test(address))
        .map(({ address, at }) => [at, `${address} does not`]),
    ],
  }),
  "ufn-02": documentRule({
    level: MUST,
    says: "UFN.02 The API must be reached by https on port 443.",
    find: (doc) => servers(doc, (url) => !/^https:\/\/[^/:]+(:443)?(\/|$)/.test(url), "is not"),
  }),
  "ufn-05": documentRule({
    level: SHOULD,
    says: "UFN.05 An address should not be longer than 2048 characters.",
    find: (doc) => addresses(doc).filter(({ address }) => address.length > 2048).map(({ at, path }) => [at, `${path} is`]),
  }),
  "ufn-07": documentRule({
    level: MUST,
    says: "UFN.07 Addresses must use a-z 0-9 - . ~ only.",
    find: (doc) => [
      ...plainSegments(doc, (s) => !/^[a-z0-9.~-]+$/.test(s), "has another character"),
      ...servers(doc, (url) => !/^https?:\/\/[a-z0-9.:{}-]+(\/[a-z0-9.~/-]*)?$/.test(url), "has another character"),
    ],
  }),
  "ufn-08": documentRule({
    level: MUST,
    says: "UFN.08 Only a hyphen may separate words.",
    find: (doc) => plainSegments(doc, (s) => /[^A-Za-z0-9-]|[a-z][A-Z]|--|^-|-$/.test(s), "uses something else"),
  }),
  "ufn-09": documentRule({
    level: MUST,
    says: "UFN.09 No space and no underscore outside the query.",
    find: (doc) => [
      ...Object.keys(doc.paths ?? {}).filter((path) => /[\s_]/.test(path)).map((path) => [["paths", path], `${path} has one`]),
      ...servers(doc, (url) => /[\s_]/.test(url), "has one"),
    ],
  }),
  "ver-05": documentRule({
    level: SHOULD,
    says: "VER.05 The major version should be in the address as v[x].",
    find: (doc) =>
      addresses(doc)
        .filter(({ address }) => segments(address.replace(/^https?:\/\/[^/]+/, "")).filter((s) => /^v\d+$/.test(s)).length !== 1)
        .map(({ address, at }) => [at, `${address} has not exactly one`]),
  }),
  "ver-06": documentRule({
    level: MUST,
    says: "VER.06 api-info must be at the root of the API.",
    find: (doc) => {
      const found = addresses(doc).some(({ address, path }) => /\/v\d+\/api-info$/.test(address) && doc.paths[path].get);
      const answer = found && Object.entries(doc.paths).find(([path]) => path.endsWith("/api-info"))[1].get;
      const schema = answer?.responses?.["200"]?.content?.["application/json"]?.schema;
      const fields = Object.keys(propertiesOf(schema));
      const wanted = ["apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"].filter((f) => !fields.includes(f));
      if (!found) return [[["paths"], "GET /api-info is missing"]];
      return wanted.map((field) => [["paths"], `api-info lacks ${field}`]);
    },
  }),
  "mog-01": documentRule({
    level: MUST,
    says: "MOG.01 The API must be at Richardson level 2: resources and methods.",
    find: (doc) => {
      const verbs = plainSegments(doc, (s) => /^(get|create|update|delete|remove|list|fetch|set|add)(-|$)/.test(s), "is a verb that a method says");
      const methods = new Set(operations(doc).map(({ method }) => method));
      return methods.has("get") && methods.size > 1 ? verbs : [...verbs, [["paths"], "only one method is used"]];
    },
  }),
  "mog-02": documentRule({
    level: SHOULD,
    says: "MOG.02 The API should be at Richardson level 3: lists link to themselves and their pages.",
    find: (doc) =>
      paged(doc)
        .filter(({ operation }) => {
          const schema = operation.responses?.["200"]?.content?.["application/json"]?.schema;
          return !propertiesOf(schema)._links;
        })
        .map(({ at, name }) => [at, `${name} answers without _links`]),
  }),
  "ame-01": documentRule({
    level: SHOULD,
    says: "AME.01 Representations should be JSON.",
    find: (doc) =>
      mediaTypes(doc)
        .filter(({ status, type }) => (status === null || /^[23]/.test(status)) && !/^application\/json(;|$)/.test(type))
        .map(({ at, name, type }) => [at, `${name} uses ${type}`]),
  }),
  "ame-02": documentRule({
    level: SHOULD,
    says: "AME.02 application/json should be what a request gets by default.",
    find: (doc) =>
      operations(doc)
        .filter(({ operation }) => {
          const answers = Object.entries(operation.responses ?? {}).filter(([s, r]) => /^2/.test(s) && r?.content);
          return answers.some(([, r]) => !Object.keys(r.content).some((type) => type.startsWith("application/json")));
        })
        .map(({ at, name }) => [at, `${name} cannot answer application/json`]),
  }),
  "ame-04": documentRule({
    level: SHOULD,
    says: "AME.04 Field names should be camelCase or snake_case.",
    find: (doc) => properties(doc, (key) => !CAMEL.test(key) && !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key), "is neither"),
  }),
  "ame-05": documentRule({
    level: MUST,
    says: "AME.05 Field names must keep to one style; ours is camelCase.",
    find: (doc) => properties(doc, (key) => !CAMEL.test(key), "is not camelCase"),
  }),
  "ame-07": documentRule({
    level: SHOULD,
    says: "AME.07 Field names should be alphanumeric.",
    find: (doc) => properties(doc, (key) => !/^[A-Za-z0-9_]+$/.test(key), "is not"),
  }),
  "fns-01": documentRule({
    level: MUST,
    says: "FNS.01 Parameter names must keep to one style; ours is camelCase.",
    find: (doc) => queryParameters(doc, (p) => !CAMEL.test(p.name), "is not camelCase"),
  }),
  "fns-03": documentRule({
    level: MUST,
    says: "FNS.03 A search parameter must start with a letter.",
    find: (doc) => queryParameters(doc, (p) => !/^[A-Za-z]/.test(p.name), "does not"),
  }),
  "fns-05": documentRule({
    level: SHOULD,
    says: "FNS.05 A search parameter should be optional.",
    find: (doc) => queryParameters(doc, (p) => p.required === true, "is required"),
  }),
  "fns-06": documentRule({
    level: SHOULD,
    says: "FNS.06 A search parameter should be URL safe.",
    find: (doc) => queryParameters(doc, (p) => !/^[A-Za-z0-9._~-]+$/.test(p.name), "is not"),
  }),
  "fns-07": documentRule({
    level: MUST,
    says: "FNS.07 Paging needs limit and page or offset.",
    find: (doc) =>
      operations(doc)
        .filter(({ parameters }) => {
          const pages = named(parameters, "page") || named(parameters, "offset");
          const limits = named(parameters, "limit");
          const cursor = named(parameters, "cursor");
          return (pages && !limits) || ((limits || cursor) && !pages);
        })
        .map(({ at, name }) => [at, `${name} has only one of them`]),
  }),
  "fns-08": documentRule({
    level: MUST,
    says: "FNS.08 page must start at 1.",
    find: (doc) =>
      paged(doc).flatMap(({ parameters, at, name }) => {
        const page = named(parameters, "page");
        return page && (page.schema?.minimum !== 1 || page.schema?.default !== 1) ? [[at, `${name}: minimum and default are not 1`]] : [];
      }),
  }),
  "fns-09": documentRule({
    level: SHOULD,
    says: "FNS.09 limit should be 20 by default.",
    find: (doc) =>
      operations(doc).flatMap(({ parameters, at, name }) => {
        const limit = named(parameters, "limit");
        return limit && limit.schema?.default !== 20 ? [[at, `${name}: default is ${limit.schema?.default}`]] : [];
      }),
  }),
};
