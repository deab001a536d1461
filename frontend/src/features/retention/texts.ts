import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    retention: typeof sv;
  }
}

addTexts("retention", sv, () => import("./en.json"));
