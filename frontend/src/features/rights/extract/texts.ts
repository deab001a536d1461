import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    extract: typeof sv;
  }
}

addTexts("extract", sv, () => import("./en.json"));
