import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    task: typeof sv;
  }
}

addTexts("task", sv, () => import("./en.json"));
