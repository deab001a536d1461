import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    support: typeof sv;
  }
}

addTexts("support", sv, () => import("./en.json"));
