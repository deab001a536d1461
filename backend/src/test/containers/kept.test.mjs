/** A real nginx in front of an API that goes away: what anybody may read is told all the same, and a crowd asks it once. */
import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { after, before, beforeEach, describe, test } from "node:test";
import { ask, startNginx, which } from "./nginx.mjs";

const ROUTINE = "/api/v1/public/routines/vid-oro";
const PATHS = ["/api/v1/public/contact-paths", "/api/v1/public/routines", ROUTINE, `${ROUTINE}/action-cards/easy_swedish-sv`];
/** nginx counts whole seconds: what may be kept for one is kept for less than two. */
const expired = () => new Promise((later) => setTimeout(later, 2_100));

describe("what anybody may read", which("nginx") ? {} : { skip: "nginx is not installed" }, () => {
  let nginx;
  before(async () => {
    nginx = await startNginx();
  });
  after(() => nginx.stop());
  beforeEach(async () => {
    nginx.api.state.failing = false;
    await expired();
    nginx.api.asked.length = 0;
  });
  const get = (path, headers = {}) => ask(nginx.web, path, { headers });

  test("is asked for once however many read it, and anew when its time is out", async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => get(ROUTINE)));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.equal(nginx.api.asked.length, 1);
    await expired();
    await get(ROUTINE);
    assert.equal(nginx.api.asked.length, 2);
  });

  for (const failing of [true, "silent"]) {
    test(`is told as it was last when the API ${failing === true ? "says that it is unwell" : "breaks off"}`, async () => {
      for (const path of PATHS) await get(path);
      nginx.api.state.failing = failing;
      await expired();
      for (const path of PATHS) assert.equal((await get(path)).status, 200, path);
      assert.equal((await get(`${ROUTINE}-unread`)).status, 503);
    });
  }

  test("is the same for everybody: nothing a reader sends reaches the API or changes what others get", async () => {
    const sent = { accept: "text/html", "accept-language": "en", "if-none-match": '"x"', range: "bytes=0-1", authorization: "Bearer x", cookie: "a=b", "x-forwarded-host": "evil.example", "user-agent": "Named" };
    const first = await get(ROUTINE, sent);
    const { headers } = JSON.parse(first.text);
    assert.doesNotMatch(JSON.stringify(headers), /evil|Named|text\/html|a=b|"en"|bytes/);
    assert.equal(first.headers.traceparent, undefined);
    assert.equal((await get(ROUTINE)).text, first.text);
  });

  test("what the API does not let anybody keep is asked for again", async () => {
    for (let round = 0; round < 2; round += 1) assert.equal((await get(`${ROUTINE}-not-to-be-kept`)).status, 200);
    assert.equal(nginx.api.asked.length, 2);
  });

  test("a query is handed on and never kept, and an error is not kept", async () => {
    await get(ROUTINE);
    for (let round = 0; round < 2; round += 1) await get(`${ROUTINE}?x=1`);
    for (let round = 0; round < 2; round += 1) assert.equal((await get("/api/v1/public/routines/missing")).status, 404);
    assert.equal(nginx.api.asked.length, 5);
  });

  test("what is written or told to one alone is never kept", async () => {
    for (const path of ["/api/v1/public/challenge", "/api/v1/me", "/api/v1/routines"]) {
      await get(path);
      await get(path);
    }
    assert.equal(nginx.api.asked.length, 6);
    const posted = await ask(nginx.web, ROUTINE, { method: "POST", body: Buffer.from("{}") });
    assert.equal(JSON.parse(posted.text).method, "POST");
  });
});

/** A name server that knows one address, until it is told that there is none. */
async function startNames() {
  const server = createSocket("udp4");
  const names = { gone: false, close: () => server.close() };
  server.on("message", (asked, from) => {
    const known = !names.gone && asked.readUInt16BE(asked.length - 4) === 1;
    const head = Buffer.from([asked[0], asked[1], 0x81, names.gone ? 0x83 : 0x80, 0, 1, 0, known ? 1 : 0, 0, 0, 0, 0]);
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, 127, 0, 0, 1]);
    server.send(Buffer.concat([head, asked.subarray(12), ...(known ? [answer] : [])]), from.port, from.address);
  });
  await new Promise((ready) => server.bind(0, "127.0.0.1", ready));
  return Object.assign(names, { at: `127.0.0.1:${server.address().port}` });
}

describe("an API whose very name is gone", which("nginx") ? {} : { skip: "nginx is not installed" }, () => {
  test("leaves what was kept, and is otherwise unavailable in words of its own form", async () => {
    const names = await startNames();
    const nginx = await startNginx({ NGINX_LOCAL_RESOLVERS: names.at }, { apiHost: "api.invalid" });
    try {
      const told = await ask(nginx.web, ROUTINE);
      assert.equal(told.status, 200);
      names.gone = true;
      await expired();
      assert.equal((await ask(nginx.web, ROUTINE)).text, told.text);
      const never = await ask(nginx.web, `${ROUTINE}-unread`);
      assert.equal(never.status, 503);
      assert.match(never.text, /problems\/unavailable/);
      assert.equal((await ask(nginx.web, "/publik")).status, 200);
    } finally {
      await nginx.stop();
      names.close();
    }
  });
});
