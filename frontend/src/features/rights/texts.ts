import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    rights: typeof sv;
  }
}

addTexts("rights", sv, () => import("./en.json"));
