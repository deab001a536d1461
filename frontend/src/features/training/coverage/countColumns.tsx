import type { TFunction } from "i18next";
import { number } from "@/i18n/format";
import type { Column } from "@/ui/Table";
import type { Counts } from "../trainingQueries";
import { CoverageBar } from "./CoverageBar";
import { figure } from "./figures";

type Counted = { counts?: Counts | null };

/** How many have it, as a figure and a bar, and how many do not; a cell that is withheld says so once. */
export function countColumns<T extends Counted>(t: TFunction<"training">): Column<T>[] {
  const count = (name: "expiring" | "expired" | "never"): Column<T> => ({
    key: name,
    label: t(`standing.${name}`),
    number: true,
    cell: ({ counts }) => (counts ? number(counts[name]) : ""),
  });
  return [
    {
      key: "share",
      label: t("standing.valid"),
      cell: ({ counts }) =>
        counts ? (
          <>
            {figure(t, counts)}
            <CoverageBar counts={counts} />
          </>
        ) : (
          t("coverage.withheld")
        ),
    },
    count("expiring"),
    count("expired"),
    count("never"),
  ];
}
