import { addTexts } from "@/i18n";
import "@/leaving/texts";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    disclosure: typeof sv;
  }
}

addTexts("disclosure", sv, () => import("./en.json"));
