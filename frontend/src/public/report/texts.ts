import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    report: typeof sv;
  }
}

addTexts("report", sv, () => import("./en.json"));
