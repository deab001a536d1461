import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    organisation: typeof sv;
  }
}

addTexts("organisation", sv, () => import("./en.json"));
