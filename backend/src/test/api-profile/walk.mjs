/** Ways through an OpenAPI document that several rules need. Documents come resolved: no $ref is left. */

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation with its path, method, own and inherited parameters, and the place of a finding. */
export function operations(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item?.[method]).map((method) => {
      const operation = item[method];
      return {
        path,
        method,
        operation,
        at: ["paths", path, method],
        name: `${method.toUpperCase()} ${path}`,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
      };
    }),
  );
}

/** Every media type of every request and answer: `status` is null for a request. */
export function mediaTypes(document) {
  return operations(document).flatMap((found) => {
    const { operation, at } = found;
    const request = Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => ({
      ...found,
      status: null,
      type,
      media,
      at: [...at, "requestBody", "content", type],
    }));
    const answers = Object.entries(operation.responses ?? {}).flatMap(([status, response]) =>
      Object.entries(response?.content ?? {}).map(([type, media]) => ({
        ...found,
        status,
        type,
        media,
        at: [...at, "responses", status, "content", type],
      })),
    );
    return [...request, ...answers];
  });
}

/** Every schema reachable from `schema` once, with the property name it has in its parent. */
export function schemasWithin(schema, name = null, at = [], seen = new Set()) {
  if (!schema || typeof schema !== "object" || seen.has(schema)) return [];
  seen.add(schema);
  const below = [];
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    below.push(...schemasWithin(child, key, [...at, "properties", key], seen));
  }
  for (const list of ["allOf", "oneOf", "anyOf", "prefixItems"]) {
    (schema[list] ?? []).forEach((child, index) => {
      below.push(...schemasWithin(child, name, [...at, list, index], seen));
    });
  }
  for (const single of ["items", "additionalProperties", "not"]) {
    below.push(...schemasWithin(schema[single], single === "items" ? name : null, [...at, single], seen));
  }
  return [{ schema, name, at }, ...below];
}

/** The named schemas and all below them. */
export function namedSchemas(document) {
  const seen = new Set();
  return Object.entries(document.components?.schemas ?? {}).flatMap(([key, schema]) =>
    schemasWithin(schema, null, ["components", "schemas", key], seen),
  );
}

/** The types of a schema as a list: OpenAPI 3.1 writes "nullable" as a second type. */
export function typesOf(schema) {
  return [schema?.type ?? []].flat();
}

/** Properties of a schema including those that come through allOf. */
export function propertiesOf(schema) {
  return Object.assign({}, schema?.properties, ...(schema?.allOf ?? []).map(propertiesOf));
}

/** The examples of a media type as [name, value]. */
export function examplesOf(media) {
  const named = Object.entries(media?.examples ?? {}).map(([key, example]) => [key, example?.value]);
  return media && "example" in media ? [["example", media.example], ...named] : named;
}

/** Full addresses: a server's url joined with a path. */
export function addresses(document) {
  return (document.servers ?? []).flatMap((server, index) =>
    Object.keys(document.paths ?? {}).map((path) => ({
      address: `${String(server.url ?? "").replace(/\/$/, "")}${path}`,
      path,
      at: ["servers", index, "url"],
    })),
  );
}

/** A header parameter by name, whatever its case. */
export function headerOf(parameters, name) {
  return parameters.find((p) => p.in === "header" && p.name?.toLowerCase() === name.toLowerCase());
}

/** The security requirements that hold for an operation; undefined when none is stated anywhere. */
export function securityOf(document, operation) {
  return operation.security ?? document.security;
}

/** Makes a rule that looks at the whole document; `find` gives [path, message] pairs. */
export function documentRule({ level, says, find }) {
  return {
    message: "{{error}}",
    description: says,
    severity: level,
    given: "$",
    resolved: true,
    then: { function: (document) => find(document).map(([path, message]) => ({ path, message: `${says} ${message}` })) },
  };
}

export const MUST = "error";
export const SHOULD = "warn";
