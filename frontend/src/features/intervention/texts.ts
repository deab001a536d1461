import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    intervention: typeof sv;
  }
}

addTexts("intervention", sv, () => import("./en.json"));
