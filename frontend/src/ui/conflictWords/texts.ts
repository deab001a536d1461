import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    conflict: typeof sv;
  }
}

/** The words of two versions side by side, fetched with them and not with the shell. */
addTexts("conflict", sv, () => import("./en.json"));
