import { InMemoryWebStorage, OidcClient, type User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import * as v from "valibot";
import { type Person, type Proof, ROLES, type Role, type SessionPort } from "./session";

/** Marks a sign-in that was asked for by a page that is still open. */
export const AGAIN = "again";

const Claims = v.object({
  sub: v.string(),
  name: v.optional(v.string()),
  preferred_username: v.optional(v.string()),
  realm_access: v.optional(v.object({ roles: v.array(v.string()) })),
});

function claimsOf(token: string): v.InferOutput<typeof Claims> {
  const middle = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(middle), (character) => character.charCodeAt(0));
  return v.parse(Claims, JSON.parse(new TextDecoder().decode(bytes)));
}

/** Roles only choose what is drawn; the API decides what is allowed. */
export function personOf(token: string): Person {
  const claims = claimsOf(token);
  const held = claims.realm_access?.roles ?? [];
  return {
    id: claims.sub,
    name: claims.name ?? claims.preferred_username ?? "",
    roles: ROLES.filter((role: Role) => held.includes(role)),
  };
}

/** What to ask the login page for. */
const ASKING: Record<Proof, { prompt?: string; acr_values?: string }> = {
  any: {},
  password: { prompt: "login" },
  strong: { acr_values: "gold" },
};

/** Only a path on this origin. */
export function safeReturn(wanted: unknown): string {
  return typeof wanted === "string" && /^\/(?![/\\])/.test(wanted) ? wanted : "/start";
}

export function oidcPort(authority: string, clientId: string, language: string, onExpired: () => void): SessionPort {
  const settings = {
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}/auth/callback`,
    post_logout_redirect_uri: `${location.origin}/utloggad`,
    response_type: "code",
    scope: "openid",
    ui_locales: language,
    // Tokens live in memory only; the state of a sign-in has to survive the redirect.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 30,
    maxSilentRenewTimeoutRetries: 3,
    monitorSession: false,
    loadUserInfo: false,
  };
  const manager = new UserManager(settings);
  let user: User | null = null;
  manager.events.addUserLoaded((loaded) => {
    user = loaded;
  });
  manager.events.addSilentRenewError(onExpired);
  manager.events.addAccessTokenExpired(onExpired);

  let renewing: Promise<boolean> | undefined;

  return {
    async signIn(returnTo, proof = "any") {
      await manager.signinRedirect({ state: { returnTo }, ...ASKING[proof] });
    },
    async completeSignIn(url) {
      user = await manager.signinRedirectCallback(url);
      manager.startSilentRenew();
      const state = user.state as { returnTo?: unknown } | undefined;
      return { person: personOf(user.access_token), returnTo: safeReturn(state?.returnTo) };
    },
    async addressToSignInAgain(proof) {
      const request = await new OidcClient(settings).createSigninRequest({
        request_type: "si:r",
        url_state: AGAIN,
        ...ASKING[proof],
      });
      return request.url;
    },
    bearer: () => (user && !user.expired ? user.access_token : undefined),
    renew() {
      // A rotated refresh token is good once: two calls at a time would end the session.
      renewing ??= manager
        .signinSilent()
        .then(
          (renewed) => renewed !== null,
          () => false,
        )
        .finally(() => {
          renewing = undefined;
        });
      return renewing;
    },
    pauseRenewal: () => manager.stopSilentRenew(),
    async signOut() {
      await manager.signoutRedirect(user?.id_token ? { id_token_hint: user.id_token } : {});
    },
  };
}
