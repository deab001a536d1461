/** What the web server tells of its municipality. It has checked each value when it started: server/settings.mjs, nginx/10-settings.envsh. */
export type Config = {
  municipality: { code: string; name: string; logo: string; primaryColour: string };
  /** Whom the public pages lead to; what is not given is told as "through the switchboard". */
  contacts: { socialServicesPhone?: string; socialEmergencyPhone?: string; dataProtectionEmail?: string };
  oidc: { authority: string; clientId: string };
  demoLogins: boolean;
  quickExitUrl: string;
};

type Given = Omit<Config, "contacts" | "demoLogins"> & Partial<Config>;

let loaded: Config | undefined;

export async function loadConfig(): Promise<Config> {
  const answer = await fetch("/config.json", { cache: "no-store", credentials: "omit" });
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  loaded = { contacts: {}, demoLogins: false, ...((await answer.json()) as Given) };
  document.documentElement.style.setProperty("--municipality", loaded.municipality.primaryColour);
  return loaded;
}

export function config(): Config {
  if (!loaded) throw new Error("config.json is read before the first render");
  return loaded;
}
