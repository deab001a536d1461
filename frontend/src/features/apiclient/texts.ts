import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    apiclient: typeof sv;
  }
}

addTexts("apiclient", sv, () => import("./en.json"));
