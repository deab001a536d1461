import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    caseRights: typeof sv;
  }
}

addTexts("caseRights", sv, () => import("./en.json"));
