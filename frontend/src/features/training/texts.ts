import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    training: typeof sv;
  }
}

addTexts("training", sv, () => import("./en.json"));
