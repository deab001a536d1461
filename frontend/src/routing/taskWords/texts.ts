import { addTexts } from "@/i18n";
import sv from "./sv.json";

declare module "@/i18n/resources" {
  interface Resources {
    taskKind: typeof sv;
  }
}

/** The words of tasks, fetched with the list that shows them and not with the shell. */
addTexts("taskKind", sv, () => import("./en.json"));
