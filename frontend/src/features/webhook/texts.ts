import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    webhook: typeof sv;
  }
}

addTexts("webhook", sv, () => import("./en.json"));
