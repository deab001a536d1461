import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    concern: typeof sv;
  }
}

addTexts("concern", sv, () => import("./en.json"));
