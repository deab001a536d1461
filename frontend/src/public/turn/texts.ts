import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    publicTurn: typeof sv;
  }
}

addTexts("publicTurn", sv, () => import("./en.json"));
