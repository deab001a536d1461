import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    mail: typeof sv;
  }
}

addTexts("mail", sv, () => import("./en.json"));
