import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    myConcerns: typeof sv;
  }
}

addTexts("myConcerns", sv, () => import("./en.json"));
