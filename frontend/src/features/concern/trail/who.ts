import { i18next } from "@/i18n";

/** What a system of the police does with what was disclosed to it: it has no account, and so no name. */
const BY_POLICE = new Set(["disclosure.package_read", "disclosure.receipted"]);

/** Who did it. People without a name here have never logged in, or were forgotten. */
export const whoDid = (action: string, name: string | null | undefined): string =>
  name ?? i18next.t(BY_POLICE.has(action) ? "concern:trail.policeSystem" : "concern:case.unknownPerson");
