import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    audit: typeof sv;
  }
}

addTexts("audit", sv, () => import("./en.json"));
