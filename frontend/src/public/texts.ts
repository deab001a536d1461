import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    public: typeof sv;
  }
}

addTexts("public", sv, () => import("./en.json"));
