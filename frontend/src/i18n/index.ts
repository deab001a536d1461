import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Resources } from "./resources";
import sv from "./sv.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: Resources;
    enableSelector: false;
  }
}

export type Language = "sv" | "en";
type Catalogue<T> = { [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]> };
type LoadEnglish = () => Promise<{ default: object }>;

const english = new Map<string, LoadEnglish>();

/** English is fetched when somebody chooses it; Swedish comes with the code that uses it. */
const lazyEnglish: BackendModule = {
  type: "backend",
  init() {},
  read(language, namespace, done) {
    const load = english.get(namespace);
    if (language !== "en" || !load) return done(null, {});
    load().then(
      (loaded) => done(null, loaded.default),
      (error: Error) => done(error, null),
    );
  },
};

export function addTexts<T extends object>(
  namespace: keyof Resources,
  swedish: T,
  load: () => Promise<{ default: Catalogue<T> }>,
) {
  english.set(namespace, load);
  i18next.addResourceBundle("sv", namespace, swedish);
}

void i18next
  .use(lazyEnglish)
  .use(initReactI18next)
  .init({
    lng: "sv",
    fallbackLng: "sv",
    supportedLngs: ["sv", "en"],
    ns: ["ui"],
    defaultNS: "ui",
    resources: { sv: { ui: sv } },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
english.set("ui", () => import("./en.json"));

export const language = (): Language => (i18next.language === "en" ? "en" : "sv");

export async function changeLanguage(to: Language) {
  await i18next.changeLanguage(to);
  document.documentElement.lang = to;
}

export { i18next };
