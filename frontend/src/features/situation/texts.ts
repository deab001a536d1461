import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    situation: typeof sv;
  }
}

addTexts("situation", sv, () => import("./en.json"));
