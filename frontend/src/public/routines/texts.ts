import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    publicRoutine: typeof sv;
  }
}

addTexts("publicRoutine", sv, () => import("./en.json"));
