import { useSyncExternalStore } from "react";

export const ROLES = [
  "coordinator",
  "handler",
  "principal",
  "sector_lead",
  "staff",
  "group_member",
  "police_liaison",
  "auditor",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];
export type Person = { id: string; name: string; roles: readonly Role[] };

export type Session =
  | { kind: "none" }
  | { kind: "in"; person: Person }
  /** The login is gone or the screen is locked; the page stays mounted behind a cover. */
  | { kind: "expired" | "locked"; person: Person }
  | { kind: "ended" };

/** What a new login must show: nothing new, the password once more, or who one is with a one-time code as well. */
export type Proof = "any" | "password" | "strong";

/** What the application needs from a login. Another kind of login is another implementation of this. */
export interface SessionPort {
  signIn(returnTo: string, proof?: Proof): Promise<void>;
  /** Ends a sign-in that came back to this address; answers who it is and where they were going. */
  completeSignIn(url: string): Promise<{ person: Person; returnTo: string }>;
  /** The address of the login page for a window beside this one. */
  addressToSignInAgain(proof: Proof): Promise<string>;
  bearer(): string | undefined;
  renew(): Promise<boolean>;
  pauseRenewal(): void;
  signOut(): Promise<void>;
}

type Notice = { kind: "ended" } | { kind: "signed-in-again"; url: string };

let port: SessionPort | undefined;
let openPort: (onExpired: () => void) => Promise<SessionPort> = () =>
  Promise.reject(new Error("The session has no port yet"));
let current: Session = { kind: "none" };
const listeners = new Set<() => void>();
const otherTabs = new BroadcastChannel("session");
let awaitingSignIn: ((outcome: SignInAgain) => void) | undefined;

export type SignInAgain = "done" | "blocked" | "other-person" | "failed";

function become(next: Session) {
  current = next;
  for (const listener of listeners) listener();
}

/** A new document is the surest way to leave no case text in memory. */
function leaveThisPage() {
  become({ kind: "ended" });
  location.replace("/utloggad");
}

otherTabs.onmessage = ({ data }: MessageEvent<Notice>) => {
  if (data.kind === "ended" && current.kind !== "none" && current.kind !== "ended") leaveThisPage();
  if (data.kind === "signed-in-again" && awaitingSignIn) void takeOver(data.url, awaitingSignIn);
};

async function takeOver(url: string, tell: (outcome: SignInAgain) => void) {
  const before = current;
  if (before.kind === "none" || before.kind === "ended") return;
  try {
    const { person } = await loadedPort().completeSignIn(url);
    awaitingSignIn = undefined;
    if (person.id !== before.person.id) {
      leaveThisPage();
      return tell("other-person");
    }
    become({ kind: "in", person });
    tell("done");
  } catch {
    // The answer may belong to another tab that also waits.
    tell("failed");
  }
}

function loadedPort(): SessionPort {
  if (!port) throw new Error("Nobody has signed in on this page");
  return port;
}

async function ready(): Promise<SessionPort> {
  port ??= await openPort(() => session.expire());
  return port;
}

let completing: Promise<string> | undefined;

export const session = {
  use(open: typeof openPort) {
    openPort = open;
  },
  now: () => current,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  bearer: () => (current.kind === "in" ? port?.bearer() : undefined),

  async signIn(returnTo: string, proof: Proof = "any") {
    await (await ready()).signIn(returnTo, proof);
  },

  /** Once only, however many times the route runs: the code is good for one exchange. */
  completeSignIn(url: string): Promise<string> {
    completing ??= ready()
      .then((opened) => opened.completeSignIn(url))
      .then(({ person, returnTo }) => {
        become({ kind: "in", person });
        return returnTo;
      });
    return completing;
  },

  /** In a window of its own, so that this page and what is written on it stay. Call it straight from a click. */
  signInAgain(proof: Proof = current.kind === "locked" ? "password" : "any"): Promise<SignInAgain> {
    const beside = window.open("about:blank", "samverka-login", "popup,width=520,height=720");
    if (!beside) return Promise.resolve("blocked");
    return new Promise((tell) => {
      awaitingSignIn = tell;
      loadedPort()
        .addressToSignInAgain(proof)
        .then((address) => beside.location.replace(address))
        .catch(() => {
          beside.close();
          tell("failed");
        });
    });
  },

  async renew(): Promise<boolean> {
    if (current.kind !== "in" || !port) return false;
    const renewed = await port.renew();
    if (!renewed) session.expire();
    return renewed;
  },

  expire() {
    if (current.kind === "in") become({ kind: "expired", person: current.person });
  },

  lock() {
    if (current.kind !== "in") return;
    port?.pauseRenewal();
    become({ kind: "locked", person: current.person });
  },

  async signOut() {
    otherTabs.postMessage({ kind: "ended" } satisfies Notice);
    become({ kind: "ended" });
    await loadedPort()
      .signOut()
      .catch(() => location.replace("/utloggad"));
  },

  /** Called on the callback page of the window beside: the page that asked has the secret of the exchange. */
  handBack(url: string) {
    otherTabs.postMessage({ kind: "signed-in-again", url } satisfies Notice);
  },
};

export const useSession = (): Session => useSyncExternalStore(session.subscribe, session.now);

export function usePerson(): Person {
  const now = useSession();
  if (now.kind === "in" || now.kind === "expired" || now.kind === "locked") return now.person;
  throw new Error("A page for signed-in people was shown to nobody");
}

export const hasAnyRole = (person: Person, roles: readonly Role[]): boolean =>
  roles.some((role) => person.roles.includes(role));

/** The page came back from the browser's memory: check before anything is trusted. */
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  if (current.kind === "ended") location.replace("/utloggad");
  else void session.renew();
});
