import * as v from "valibot";

const Municipality = v.object({
  code: v.string(),
  name: v.string(),
  logo: v.pipe(v.string(), v.regex(/^\/[\w./-]+$/)),
  primaryColour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
});
const phone = v.optional(v.pipe(v.string(), v.regex(/^\+?[0-9][0-9 -]{1,20}$/)));
/** Whom the public pages lead to; what is not given is told as "through the switchboard". */
const Contacts = v.object({
  socialServicesPhone: phone,
  socialEmergencyPhone: phone,
  dataProtectionEmail: v.optional(v.pipe(v.string(), v.email())),
});
const Config = v.object({
  municipality: Municipality,
  contacts: v.optional(Contacts, {}),
  oidc: v.object({ authority: v.pipe(v.string(), v.url()), clientId: v.string() }),
  demoLogins: v.optional(v.boolean(), false),
  quickExitUrl: v.pipe(v.string(), v.regex(/^https:\/\//)),
});
export type Config = v.InferOutput<typeof Config>;

let loaded: Config | undefined;

export async function loadConfig(): Promise<Config> {
  const answer = await fetch("/config.json", { cache: "no-store", credentials: "omit" });
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  loaded = v.parse(Config, await answer.json());
  document.documentElement.style.setProperty("--municipality", loaded.municipality.primaryColour);
  return loaded;
}

export function config(): Config {
  if (!loaded) throw new Error("config.json is read before the first render");
  return loaded;
}
