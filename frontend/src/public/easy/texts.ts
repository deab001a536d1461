import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    easy: typeof sv;
  }
}

addTexts("easy", sv, () => import("./en.json"));
