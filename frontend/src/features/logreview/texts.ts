import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    logreview: typeof sv;
  }
}

addTexts("logreview", sv, () => import("./en.json"));
