import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    register: typeof sv;
  }
}

addTexts("register", sv, () => import("./en.json"));
