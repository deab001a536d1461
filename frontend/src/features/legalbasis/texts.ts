import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    legalbasis: typeof sv;
  }
}

addTexts("legalbasis", sv, () => import("./en.json"));
