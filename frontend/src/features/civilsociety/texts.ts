import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    civilsociety: typeof sv;
  }
}

addTexts("civilsociety", sv, () => import("./en.json"));
