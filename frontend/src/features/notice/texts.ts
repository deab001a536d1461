import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    notice: typeof sv;
  }
}

addTexts("notice", sv, () => import("./en.json"));
