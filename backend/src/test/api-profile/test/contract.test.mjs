/** What breaks a client is found; what does not is let through. */
import assert from "node:assert/strict";
import test from "node:test";
import { breakingChanges, isAllowed } from "../contract.mjs";
import { good } from "../fixture/good.mjs";

const schemas = (d) => d.components.schemas;
const list = (d) => d.paths["/concerns"].get;
const register = (d) => d.paths["/concerns"].post;
const extra = (more) => ({ name: "extra", in: "query", schema: { type: "string" }, ...more });

const BREAKING = {
  "operation gone": (d) => delete d.paths["/concerns"].get,
  "path gone": (d) => delete d.paths["/concerns/{id}"],
  "field gone from an answer": (d) => delete schemas(d).Concern.properties.dueOn,
  "field of an answer no longer certain": (d) => schemas(d).Concern.required.pop(),
  "field of an answer may be null": (d) => (schemas(d).Concern.properties.dueOn.type = ["string", "null"]),
  "field of an answer of another type": (d) => (schemas(d).Concern.properties.version.type = "string"),
  "new required field in a request": (d) => {
    schemas(d).Triage.properties.extra = { type: "string", maxLength: 5 };
    schemas(d).Triage.required.push("extra");
  },
  "field of a request becomes required": (d) => schemas(d).Triage.required.push("note"),
  "field of a request gone": (d) => delete schemas(d).Triage.properties.note,
  "field of a request shorter": (d) => (schemas(d).Triage.properties.note.maxLength = 5),
  "field of a request to one of some values": (d) => (schemas(d).Triage.properties.note.enum = ["a"]),
  "type of an answer no longer told": (d) => delete schemas(d).ApiInfo.properties.apiName.type,
  "new required parameter": (d) => list(d).parameters.push(extra({ required: true })),
  "parameter gone": (d) => list(d).parameters.pop(),
  "parameter of another type": (d) => (list(d).parameters[2].schema.type = "string"),
  "lower limit": (d) => (list(d).parameters[0].schema.maximum = 50),
  "another success code": (d) => {
    register(d).responses[200] = register(d).responses[201];
    delete register(d).responses[201];
  },
  "public operation closed": (d) => (d.paths["/api-info"].get.security = [{ keycloak: [] }]),
  "new scope": (d) => (list(d).security = [{ keycloak: ["concerns:read"] }]),
};

const HARMLESS = {
  nothing: () => {},
  "new operation": (d) => (d.paths["/others"] = { get: { ...list(d), operationId: "listOthers" } }),
  "new optional parameter": (d) => list(d).parameters.push(extra()),
  "new field in an answer": (d) => (schemas(d).Concern.properties.extra = { type: "string" }),
  "field of an answer now certain": (d) => schemas(d).Problem.required.push("errors"),
  "type of an answer now told": (d) => (schemas(d).ApiInfo.properties.apiReleased.type = "string"),
  "text of an answer now bounded": (d) => (schemas(d).Concern.properties.caseNumber.maxLength = 10),
  "new optional field in a request": (d) => (schemas(d).Triage.properties.extra = { type: "string", maxLength: 5 }),
  "field of a request may be null": (d) => (schemas(d).Triage.properties.note.type = ["string", "null"]),
  "field of a request longer": (d) => (schemas(d).Triage.properties.note.maxLength = 5000),
  "other words": (d) => (list(d).description = "Other words."),
  "new error": (d) => (list(d).responses[404] = { $ref: "#/components/responses/Problem404" }),
  "new example": (d) => (list(d).responses[200].content["application/json"].examples.normal.value.items = []),
};

/** A document whose api-info leaves one type open. */
const base = () => {
  const document = good();
  delete schemas(document).ApiInfo.properties.apiReleased.type;
  return document;
};
const compare = (change) => {
  const after = base();
  change(after);
  return breakingChanges(base(), after);
};

for (const [what, change] of Object.entries(BREAKING)) {
  test(`breaks: ${what}`, () => assert.notEqual(compare(change).length, 0));
}
for (const [what, change] of Object.entries(HARMLESS)) {
  test(`harmless: ${what}`, () => assert.deepEqual(compare(change), []));
}

test("a break needs a new major version", () => {
  const after = good();
  delete after.paths["/concerns"];
  const changes = breakingChanges(good(), after);
  assert.equal(isAllowed(good(), after, changes), false);
  after.info.version = "1.1.0";
  assert.equal(isAllowed(good(), after, changes), false);
  after.info.version = "2.0.0";
  assert.equal(isAllowed(good(), after, changes), true);
});

test("values taken out of a list break a request", () => {
  const [before, after] = [good(), good()];
  schemas(before).Triage.properties.note.enum = ["a", "b"];
  schemas(after).Triage.properties.note.enum = ["a"];
  assert.notEqual(breakingChanges(before, after).length, 0);
  assert.deepEqual(breakingChanges(after, before), []);
});
