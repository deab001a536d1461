/** The environment of the web server, checked at start: a wrong setting is a message, not a broken page. */
export function readSettings(env) {
  const wrong = [];
  const take = (name, fallback, pattern, advice) => {
    const value = env[name] || fallback;
    if (!pattern.test(value)) wrong.push(`${name} is "${value}": ${advice}`);
    return value;
  };
  const origin = /^https?:\/\/[\w.-]+(:\d+)?$/;
  const settings = {
    host: env.HOST || "127.0.0.1",
    port: Number(take("PORT", "8080", /^\d{1,5}$/, "write a port number")),
    apiOrigin: take("SAMVERKA_API_ORIGIN", "http://localhost:18081", origin, "write scheme://host:port"),
    authority: take(
      "SAMVERKA_OIDC_AUTHORITY",
      "http://localhost:18080/realms/samverka",
      /^https?:\/\/[\w.-]+(:\d+)?\/realms\/[\w.-]+$/,
      "write the realm as the browser reaches it",
    ),
  };
  const phone = /^(\+?[0-9][0-9 -]{1,20})?$/;
  const contacts = {
    socialServicesPhone: take("SAMVERKA_SOCIAL_SERVICES_PHONE", "", phone, "write a telephone number"),
    socialEmergencyPhone: take("SAMVERKA_SOCIAL_EMERGENCY_PHONE", "", phone, "write a telephone number"),
    dataProtectionEmail: take("SAMVERKA_DATA_PROTECTION_EMAIL", "", /^([\w.+-]+@[\w.-]+)?$/, "write an e-mail address"),
  };
  settings.config = {
    municipality: {
      code: take("SAMVERKA_MUNICIPALITY_CODE", "2401", /^\d{4}$/, "write four digits"),
      name: take("SAMVERKA_MUNICIPALITY_NAME", "Nordmalings kommun", /^.{1,100}$/, "write the name"),
      logo: take("SAMVERKA_MUNICIPALITY_LOGO", "/logo.svg", /^\/[\w./-]+$/, "write a path on this origin"),
      primaryColour: take("SAMVERKA_MUNICIPALITY_COLOUR", "#005a70", /^#[0-9a-f]{6}$/i, "write #rrggbb"),
    },
    contacts: Object.fromEntries(Object.entries(contacts).filter(([, value]) => value)),
    oidc: { authority: settings.authority, clientId: "samverka-spa" },
    demoLogins: false,
    quickExitUrl: take(
      "SAMVERKA_QUICK_EXIT_URL",
      "https://www.smhi.se/",
      /^https:\/\/[^\s"<>\\]+$/,
      "write an https address",
    ),
  };
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return settings;
}
