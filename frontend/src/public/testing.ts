import { HttpResponse, http } from "msw";
import type { Challenge } from "./door/proof";

/** An easy task. */
export const challenge: Challenge = { challenge: "1.2.4.495072.random.mark", puzzles: 2, difficulty: 4 };

export const publicConfig = http.get("*/config.json", () =>
  HttpResponse.json({
    municipality: { code: "0000", name: "Exempelby", logo: "/logo.svg", primaryColour: "#005a70" },
    contacts: { socialServicesPhone: "0123-45 67 89" },
    oidc: { authority: "https://login.example", clientId: "samverka" },
    quickExitUrl: "https://www.smhi.se/",
  }),
);
