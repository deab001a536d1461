import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    handover: typeof sv;
  }
}

addTexts("handover", sv, () => import("./en.json"));
