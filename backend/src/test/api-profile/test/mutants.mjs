/** For each rule at least one change that breaks it: [rule, what is changed, change]. */

const op = (doc, path, method) => doc.paths[path][method];
const list = (doc) => op(doc, "/concerns", "get");
const register = (doc) => op(doc, "/concerns", "post");
const triage = (doc) => op(doc, "/concerns/{id}/triage", "post");
const schemas = (doc) => doc.components.schemas;
const query = (name, more) => ({ name, in: "query", description: "x", schema: { type: "string" }, ...more });
const move = (paths, from, to) => {
  paths[to] = paths[from];
  delete paths[from];
};
const answers = (doc) => doc.components.responses;

const documentation = [
  ["dok-01", "no link to documentation", (d) => delete d.externalDocs],
  ["dok-01", "documentation over http", (d) => (d.externalDocs.url = "http://samverka.example.se")],
  ["dok-03", "no e-mail address", (d) => delete d.info.contact.email],
  ["dok-03", "licence without address", (d) => delete d.info.license.url],
  ["dok-03", "no contact at all", (d) => delete d.info.contact],
  ["dok-06", "no Swedish", (d) => (d.info.description = "The API of it. ".repeat(20))],
  ["dok-06", "no English", (d) => (d.info.description = "Tjänsten för kommunen och skolan. ".repeat(20))],
  ["dok-07", "one line for an overview", (d) => (d.info.description = "Tjänsten och the API")],
  ["dok-08", "no service level", (d) => delete d.info["x-sla"]],
  ["dok-08", "half a service level", (d) => delete d.info["x-sla"].support],
  ["dok-09", "no limits", (d) => delete d.info["x-limitations"]],
  ["dok-09", "empty limits", (d) => (d.info["x-limitations"] = [])],
  ["dok-11", "blank description", (d) => (d.info.description = "  ")],
  ["dok-15", "request without example", (d) => delete register(d).requestBody.content["application/json"].examples],
  ["dok-15", "answer without example", (d) => delete list(d).responses[200].content["application/json"].examples],
  ["dok-15", "problem without example", (d) => delete answers(d).Problem404.content["application/problem+json"].examples],
  ["dok-17", "OpenAPI 3.0", (d) => (d.openapi = "3.0.3")],
  ["dok-19", "operation not described", (d) => delete list(d).description],
  ["dok-20", "answer not described", (d) => (list(d).responses[200].description = " ")],
  ["dok-20", "no successful answer", (d) => delete list(d).responses[200]],
  ["dok-21", "no scheme", (d) => (d.components.securitySchemes = {})],
  ["dok-21", "scheme not described", (d) => delete d.components.securitySchemes.keycloak.description],
  ["dot-02", "instant without format", (d) => delete schemas(d).Concern.properties.receivedAt.format],
  ["dot-02", "day as instant", (d) => (schemas(d).Concern.properties.dueOn.format = "date-time")],
  ["dot-02", "day or nothing, without format", (d) => (schemas(d).Concern.properties.dueOn = { anyOf: [{ type: "string" }, { type: "null" }] })],
  ["dot-02", "Swedish date", (d) => (schemas(d).Concern.properties.dueOn.examples = ["25/11 2026"])],
  ["dot-04", "local time", (d) => (triage(d).responses[200].content["application/json"].examples.normal.value.receivedAt = "2026-11-23T14:02:11+01:00")],
  ["dot-04", "time of day alone", (d) => (triage(d).responses[200].content["application/json"].examples.normal.value.receivedAt = "14:02")],
  ["dot-04", "no zone", (d) => (triage(d).responses[200].content["application/json"].examples.normal.value.receivedAt = "2026-11-23T14:02:11")],
];

const naming = [
  ["res-02", "personal number in the query", (d) => list(d).parameters.push(query("personnummer"))],
  ["res-02", "ssn in the path", (d) => (d.components.parameters.Id.name = "ssn")],
  ["res-06", "capital letter", (d) => move(d.paths, "/concerns", "/Concerns")],
  ["res-06", "dot in a resource", (d) => move(d.paths, "/concerns", "/concerns.json")],
  ["ufn-01", "no version in the address", (d) => (d.servers[0].url = "https://samverka.example.se/api")],
  ["ufn-01", "no server", (d) => delete d.servers],
  ["ufn-02", "http", (d) => (d.servers[0].url = "http://samverka.example.se/api/v1")],
  ["ufn-02", "another port", (d) => (d.servers[0].url = "https://samverka.example.se:8443/api/v1")],
  ["ufn-05", "very long", (d) => move(d.paths, "/concerns", `/${"c".repeat(2050)}`)],
  ["ufn-07", "å in a path", (d) => move(d.paths, "/concerns", "/ärenden")],
  ["ufn-08", "camelCase", (d) => move(d.paths, "/concerns", "/caseConcerns")],
  ["ufn-08", "underscore", (d) => move(d.paths, "/concerns", "/case_concerns")],
  ["ufn-09", "underscore", (d) => move(d.paths, "/concerns", "/case_concerns")],
  ["ufn-09", "underscore in a path parameter", (d) => move(d.paths, "/concerns/{id}", "/concerns/{concern_id}")],
  ["ver-05", "minor version", (d) => (d.servers[0].url = "https://samverka.example.se/api/v1.2")],
  ["ver-05", "two versions", (d) => (d.servers[0].url = "https://samverka.example.se/v1/api/v1")],
  ["ver-06", "no api-info", (d) => delete d.paths["/api-info"]],
  ["ver-06", "api-info below the root", (d) => move(d.paths, "/api-info", "/service/api-info")],
  ["ver-06", "api-info without status", (d) => delete schemas(d).ApiInfo.properties.apiStatus],
  ["mog-01", "verb as resource", (d) => move(d.paths, "/concerns", "/get-concerns")],
  ["mog-01", "one method for all", (d) => (d.paths = { "/concerns": { post: register(d) } })],
  ["mog-02", "list without links", (d) => delete schemas(d).ConcernList.properties._links],
  ["ame-01", "XML", (d) => move(list(d).responses[200].content, "application/json", "application/xml")],
  ["ame-02", "XML only", (d) => move(list(d).responses[200].content, "application/json", "application/xml")],
  ["ame-04", "kebab-case", (d) => move(schemas(d).Concern.properties, "version", "the-version")],
  ["ame-05", "snake_case among camelCase", (d) => move(schemas(d).Concern.properties, "version", "row_version")],
  ["ame-07", "dollar sign", (d) => move(schemas(d).Concern.properties, "version", "$version")],
  ["fns-01", "snake_case parameter", (d) => list(d).parameters.push(query("assigned_to_me"))],
  ["fns-03", "digit first", (d) => list(d).parameters.push(query("1st"))],
  ["fns-05", "required parameter", (d) => list(d).parameters.push(query("status", { required: true }))],
  ["fns-06", "brackets", (d) => list(d).parameters.push(query("filter[status]"))],
  ["fns-07", "page without limit", (d) => list(d).parameters.shift()],
  ["fns-07", "limit without page", (d) => list(d).parameters.splice(1, 1)],
  ["fns-08", "page from 0", (d) => (list(d).parameters[1].schema.minimum = 0)],
  ["fns-09", "limit 50", (d) => (list(d).parameters[0].schema.default = 50)],
];

const scheme = (doc, value) => (doc.components.securitySchemes.other = { description: "x", ...value });
const messages = [
  ["arq-01", "latin-1", (d) => move(register(d).requestBody.content, "application/json", "application/json; charset=iso-8859-1")],
  ["arq-03", "cookie without type", (d) => list(d).parameters.push({ name: "Cookie", in: "header", description: "x", schema: {} })],
  ["arq-03", "ETag as text", (d) => list(d).parameters.push({ name: "ETag", in: "header", description: "x", schema: { type: "string" } })],
  ["arq-05", "object in a header", (d) => (d.components.parameters.IfMatch.schema = { type: "object" })],
  ["fel-01", "problem without instance", (d) => delete schemas(d).Problem.properties.instance],
  ["fel-02", "error as JSON", (d) => move(answers(d).Problem404.content, "application/problem+json", "application/json")],
  ["fel-02", "empty error", (d) => delete answers(d).Problem404.content],
  ["sak-01", "http", (d) => (d.servers[0].url = "http://samverka.example.se/api/v1")],
  ["sak-09", "Basic", (d) => scheme(d, { type: "http", scheme: "basic" })],
  ["sak-10", "key instead of Bearer", (d) => scheme(d, { type: "apiKey", in: "header", name: "X-Key" })],
  ["sak-15", "key in the query", (d) => scheme(d, { type: "apiKey", in: "query", name: "key" })],
  ["sak-15", "token as parameter", (d) => list(d).parameters.push(query("access_token"))],
  ["sak-16", "key in a cookie", (d) => scheme(d, { type: "apiKey", in: "cookie", name: "key" })],
  ["sak-18", "no OAuth", (d) => (d.components.securitySchemes.keycloak = { type: "http", scheme: "bearer", description: "x" })],
  ["sak-18", "token over http", (d) => scheme(d, { type: "oauth2", flows: { clientCredentials: { tokenUrl: "http://x.example/token", scopes: {} } } })],
  ["sak-29", "no 415", (d) => delete triage(d).responses[415]],
  ["for-02", "GET with a body", (d) => (list(d).requestBody = register(d).requestBody)],
  ["own-security", "nothing stated", (d) => delete list(d).security],
  ["own-security", "open but not pinned", (d) => (list(d).security = [])],
  ["own-security", "optional token", (d) => list(d).security.push({})],
  ["own-security", "pinned but closed", (d) => (op(d, "/api-info", "get").security = [{ keycloak: [] }])],
  ["own-security", "unknown scheme", (d) => (list(d).security = [{ nobody: [] }])],
];

const own = [
  ["own-if-match", "change without If-Match", (d) => triage(d).parameters.pop()],
  ["own-if-match", "If-Match as a choice", (d) => (d.components.parameters.IfMatch.required = false)],
  ["own-if-match", "DELETE without If-Match", (d) => (d.paths["/concerns/{id}"].delete = { ...op(d, "/concerns/{id}", "get"), operationId: "removeConcern" })],
  ["own-idempotency-key", "creating without key", (d) => (register(d).parameters = [])],
  ["own-idempotency-key", "unbounded key", (d) => delete d.components.parameters.IdempotencyKey.schema.maxLength],
  ["own-created", "no Location", (d) => delete register(d).responses[201].headers],
  ["own-etag", "no ETag", (d) => delete triage(d).responses[200].headers],
  ["own-operation-id", "snake_case", (d) => (list(d).operationId = "list_concerns")],
  ["own-operation-id", "twice", (d) => (list(d).operationId = "readConcern")],
  ["own-operation-id", "none", (d) => delete list(d).operationId],
  ["own-tag", "two tags", (d) => list(d).tags.push("Service")],
  ["own-tag", "tag not described", (d) => delete d.tags[0].description],
  ["own-object-root", "bare array", (d) => (list(d).responses[200].content["application/json"].schema = { type: "array", items: {} })],
  ["own-object-root", "bare text", (d) => (register(d).requestBody.content["application/json"].schema = { type: "string", maxLength: 5 })],
  ["own-list", "limit up to 1000", (d) => (list(d).parameters[0].schema.maximum = 1000)],
  ["own-list", "rows under another name", (d) => move(schemas(d).ConcernList.properties, "items", "rows")],
  ["own-list", "no _meta", (d) => delete schemas(d).ConcernList.properties._meta],
  ["own-error-codes", "404 left out", (d) => delete triage(d).responses[404]],
  ["own-error-codes", "412 left out", (d) => delete triage(d).responses[412]],
  ["own-error-codes", "401 left out", (d) => delete list(d).responses[401]],
  ["own-error-codes", "422 left out", (d) => delete register(d).responses[422]],
  ["own-retry-after", "503 without it", (d) => delete answers(d).Problem503.headers],
  ["own-www-authenticate", "401 without it", (d) => delete answers(d).Problem401.headers],
  ["own-bounded-input", "endless text", (d) => delete schemas(d).RegisterConcern.properties.whatHappened.maxLength],
  ["own-bounded-input", "endless pattern", (d) => (schemas(d).RegisterConcern.properties.whatHappened = { type: "string", pattern: "^[a-z*]+$" })],
  ["own-bounded-input", "endless list", (d) => (schemas(d).Triage.properties.tags = { type: "array", items: { type: "string", maxLength: 5 } })],
  ["own-described-fields", "parameter not described", (d) => delete list(d).parameters[0].description],
  ["own-no-person-number", "field", (d) => (schemas(d).Concern.properties.personnummer = { type: "string" })],
  ["own-no-person-number", "header", (d) => list(d).parameters.push({ name: "X-SSN", in: "header", description: "x", schema: { type: "string" } })],
  ["own-no-person-number", "query", (d) => list(d).parameters.push(query("personal_identity_number"))],
];

const validity = [
  ["oas3-schema", "parameter in an unknown place", (d) => (list(d).parameters[0].in = "body")],
  ["oas3-schema", "no version", (d) => delete d.info.version],
  ["oas3-valid-media-example", "example of the wrong type", (d) => (list(d).responses[200].content["application/json"].examples.normal.value.items[0].version = "three")],
  ["oas3-valid-media-example", "example without a required field", (d) => delete register(d).requestBody.content["application/json"].examples.normal.value.whatHappened],
  ["oas3-valid-schema-example", "example of the wrong type", (d) => (schemas(d).Concern.properties.version.example = "three")],
  ["path-params", "parameter not declared", (d) => move(d.paths, "/concerns/{id}", "/concerns/{concernId}")],
  ["path-keys-no-trailing-slash", "slash at the end", (d) => move(d.paths, "/concerns", "/concerns/")],
  ["operation-parameters", "parameter twice", (d) => list(d).parameters.push(query("limit"))],
  ["operation-tag-defined", "unknown tag", (d) => (list(d).tags = ["Nothing"])],
  ["typed-enum", "number among texts", (d) => (schemas(d).Triage.properties.note.enum = ["a", 3])],
  ["duplicated-entry-in-enum", "twice", (d) => (schemas(d).Triage.properties.note.enum = ["a", "a"])],
  ["oas3-unused-component", "schema nobody uses", (d) => (schemas(d).Nobody = { type: "object" })],
];

export const MUTANTS = [...documentation, ...naming, ...messages, ...own, ...validity];
