import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    routine: typeof sv;
  }
}

addTexts("routine", sv, () => import("./en.json"));
