import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    publicSupport: typeof sv;
  }
}

addTexts("publicSupport", sv, () => import("./en.json"));
