import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    door: typeof sv;
  }
}

addTexts("door", sv, () => import("./en.json"));
