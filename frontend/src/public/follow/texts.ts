import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    follow: typeof sv;
  }
}

addTexts("follow", sv, () => import("./en.json"));
