import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    identity: typeof sv;
  }
}

addTexts("identity", sv, () => import("./en.json"));
