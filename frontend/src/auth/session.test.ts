import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Person, SessionPort } from "./session";

const sara: Person = { id: "1", name: "Sara Hedman", roles: ["coordinator"] };
const nils: Person = { id: "2", name: "Nils Åkerlund", roles: ["coordinator"] };
const tick = () => new Promise((resolve) => setTimeout(resolve, 20));

function portOf(person: Person): SessionPort & { person: Person } {
  const port = {
    person,
    signIn: vi.fn(() => Promise.resolve()),
    completeSignIn: vi.fn(() => Promise.resolve({ person: port.person, returnTo: "/oro" })),
    addressToSignInAgain: vi.fn(() => Promise.resolve("http://login/auth")),
    bearer: vi.fn(() => "token"),
    renew: vi.fn(() => Promise.resolve(true)),
    pauseRenewal: vi.fn(),
    signOut: vi.fn(() => Promise.resolve()),
  };
  return port;
}

let tab: BroadcastChannel;
let replaced: string[];
beforeEach(() => {
  vi.resetModules();
  tab = new BroadcastChannel("session");
  replaced = [];
  vi.spyOn(window.location, "replace").mockImplementation((to) => void replaced.push(String(to)));
});
afterEach(() => tab.close());

async function signedIn(port: SessionPort) {
  const { session } = await import("./session");
  session.use(() => Promise.resolve(port));
  await session.completeSignIn("http://localhost/auth/callback?code=1");
  return session;
}

test("the code is exchanged once, however often the callback runs", async () => {
  const port = portOf(sara);
  const session = await signedIn(port);
  expect(await session.completeSignIn("again")).toBe("/oro");
  expect(port.completeSignIn).toHaveBeenCalledOnce();
  expect(session.now()).toEqual({ kind: "in", person: sara });
});

test("an expired login gives no token and keeps who it was", async () => {
  const session = await signedIn(portOf(sara));
  expect(session.bearer()).toBe("token");
  session.expire();
  expect(session.bearer()).toBeUndefined();
  expect(session.now()).toEqual({ kind: "expired", person: sara });
});

test("a renewal that fails expires the session", async () => {
  const port = portOf(sara);
  vi.mocked(port.renew).mockResolvedValue(false);
  const session = await signedIn(port);
  expect(await session.renew()).toBe(false);
  expect(session.now().kind).toBe("expired");
});

test("logging out in another tab empties this one", async () => {
  const session = await signedIn(portOf(sara));
  tab.postMessage({ kind: "ended" });
  await tick();
  expect(session.now()).toEqual({ kind: "ended" });
  expect(replaced).toContain("/utloggad");
});

test("logging out tells the other tabs", async () => {
  const session = await signedIn(portOf(sara));
  const heard = new Promise((resolve) => {
    tab.onmessage = ({ data }) => resolve(data);
  });
  await session.signOut();
  expect(await heard).toEqual({ kind: "ended" });
});

function popup() {
  const to: string[] = [];
  vi.spyOn(window, "open").mockReturnValue({
    location: { replace: (address: string) => to.push(address) },
    close() {},
  } as unknown as Window);
  return to;
}

test("a login in a window beside brings the same page back", async () => {
  const port = portOf(sara);
  const session = await signedIn(port);
  session.lock();
  const opened = popup();
  const outcome = session.signInAgain();
  await tick();
  expect(opened).toEqual(["http://login/auth"]);
  expect(port.addressToSignInAgain).toHaveBeenCalledWith("password");
  tab.postMessage({ kind: "signed-in-again", url: "http://localhost/auth/callback?code=2" });
  expect(await outcome).toBe("done");
  expect(session.now()).toEqual({ kind: "in", person: sara });
});

test("proving once more who one is asks for a stronger login and leaves the page as it was", async () => {
  const port = portOf(sara);
  const session = await signedIn(port);
  popup();
  const seen: string[] = [];
  session.subscribe(() => seen.push(session.now().kind));
  const outcome = session.signInAgain("strong");
  await tick();
  expect(port.addressToSignInAgain).toHaveBeenCalledWith("strong");
  tab.postMessage({ kind: "signed-in-again", url: "http://localhost/auth/callback?code=2" });
  expect(await outcome).toBe("done");
  expect(seen).toEqual(["in"]);
  expect(replaced).toEqual([]);
});

test("somebody else logging in sees nothing of what was on the page", async () => {
  const port = portOf(sara);
  const session = await signedIn(port);
  session.expire();
  popup();
  const outcome = session.signInAgain();
  await tick();
  port.person = nils;
  tab.postMessage({ kind: "signed-in-again", url: "http://localhost/auth/callback?code=2" });
  expect(await outcome).toBe("other-person");
  expect(session.now()).toEqual({ kind: "ended" });
  expect(replaced).toContain("/utloggad");
});

test("a browser that opens no window is told about", async () => {
  const session = await signedIn(portOf(sara));
  session.expire();
  vi.spyOn(window, "open").mockReturnValue(null);
  expect(await session.signInAgain()).toBe("blocked");
});
