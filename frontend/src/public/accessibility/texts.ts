import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    accessibilityFeedback: typeof sv;
  }
}

addTexts("accessibilityFeedback", sv, () => import("./en.json"));
