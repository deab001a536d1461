import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    publicReport: typeof sv;
  }
}

addTexts("publicReport", sv, () => import("./en.json"));
