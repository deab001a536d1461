import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    message: typeof sv;
  }
}

addTexts("message", sv, () => import("./en.json"));
