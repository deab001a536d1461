import type { TFunction } from "i18next";
import { number } from "@/i18n/format";
import type { CsvCell } from "@/ui/csv";
import type { Counts } from "../trainingQueries";

/** A share is cut, never rounded up: nobody reads 100 % before everybody has it. */
export const share = ({ valid, staff }: Counts) => Math.floor((100 * valid) / staff);

export const figure = (t: TFunction<"training">, counts: Counts) =>
  t("coverage.figure", { share: share(counts), valid: number(counts.valid), staff: number(counts.staff) });

export const COUNTED = ["staff", "valid", "expiring", "expired", "never"] as const;

/** For a file: the figures, or that they are withheld. */
export const cells = (t: TFunction<"training">, counts: Counts | null | undefined): CsvCell[] =>
  COUNTED.map((name) => counts?.[name] ?? t("coverage.withheld"));
