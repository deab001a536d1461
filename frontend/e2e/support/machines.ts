import { createPrivateKey, randomUUID, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";

/** The demo systems of backend/src/main/resources/demo/api-clients.json and how they show who they are. */
const DEMO = JSON.parse(
  readFileSync(new URL("../../../backend/keycloak/realm/demo-accounts.json", import.meta.url), "utf8"),
);

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** RFC 7523, as backend/docs/integration-tokens.md shows it. */
function assertion(client: string, issuer: string): string {
  const jwk = DEMO.privateKeys[client];
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: client, sub: client, aud: issuer, jti: randomUUID(), iat: now, exp: now + 60 };
  const text = `${base64url({ alg: "ES256", typ: "JWT", kid: jwk.kid })}.${base64url(claims)}`;
  const key = createPrivateKey({ key: jwk, format: "jwk" });
  return `${text}.${sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
}

async function token(request: APIRequestContext, client: string, scope: string): Promise<string> {
  const issuer = (await (await request.get("/config.json")).json()).oidc.authority as string;
  const proof: Record<string, string> = DEMO.privateKeys[client]
    ? {
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: assertion(client, issuer),
      }
    : { client_secret: DEMO.clientSecrets[client] };
  const answer = await request.post(`${issuer}/protocol/openid-connect/token`, {
    form: { grant_type: "client_credentials", client_id: client, scope, ...proof },
  });
  expect(answer.status(), "a token").toBe(200);
  return (await answer.json()).access_token;
}

export type Machine = {
  get(path: string): Promise<APIResponse>;
  post(path: string, body: object): Promise<APIResponse>;
};

/** Another system with one token; paths are those of the contract. @param stated what it says with every call */
export async function machine(
  request: APIRequestContext,
  client: string,
  scope: string,
  stated: Record<string, string> = {},
): Promise<Machine> {
  const headers = { ...stated, authorization: `Bearer ${await token(request, client, scope)}` };
  return {
    get: (path) => request.get(`/api/v1${path}`, { headers }),
    post: (path, data) =>
      request.post(`/api/v1${path}`, { headers: { ...headers, "idempotency-key": randomUUID() }, data }),
  };
}
