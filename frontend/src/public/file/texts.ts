import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    publicFile: typeof sv;
  }
}

addTexts("publicFile", sv, () => import("./en.json"));
