import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    contactpath: typeof sv;
  }
}

addTexts("contactpath", sv, () => import("./en.json"));
