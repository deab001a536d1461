import type { Edition } from "./routineQueries";

export const AUDIENCES = ["staff", "civil_society", "public", "easy_swedish"] as const;
export const LANGUAGES = ["sv", "en"] as const;

/** Which edition, for the address: "staff-sv". */
export const editionKey = ({ audience, language }: Pick<Edition, "audience" | "language">): string =>
  `${audience}-${language}`;
