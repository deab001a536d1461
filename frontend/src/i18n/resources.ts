import type ui from "./sv.json";

/** Namespaces and their keys. A feature adds its own: `declare module "@/i18n/resources" { interface Resources { … } }`. */
export interface Resources {
  ui: typeof ui;
}
