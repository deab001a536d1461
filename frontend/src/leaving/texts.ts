import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    leaving: typeof sv;
  }
}

addTexts("leaving", sv, () => import("./en.json"));
