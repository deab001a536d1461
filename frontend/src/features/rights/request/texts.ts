import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    rightsRequest: typeof sv;
  }
}

addTexts("rightsRequest", sv, () => import("./en.json"));
