import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    accessibility: typeof sv;
  }
}

addTexts("accessibility", sv, () => import("./en.json"));
