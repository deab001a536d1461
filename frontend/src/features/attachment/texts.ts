import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    attachment: typeof sv;
  }
}

addTexts("attachment", sv, () => import("./en.json"));
