import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { personnelGroups, sectors, units } from "./coverageQueries";

/** What the municipality calls its sectors and personnel groups. */
export function useNames() {
  const { t } = useTranslation("routine");
  const sectorList = useQuery(sectors()).data?.items ?? [];
  const groupList = useQuery(personnelGroups()).data?.items ?? [];
  const unitList = useQuery(units()).data?.items ?? [];
  const named = (list: readonly { code: string; name: string }[], code: string | null | undefined) =>
    code ? (list.find((one) => one.code === code)?.name ?? code) : t("coverage.unknown");
  return {
    sectors: sectorList,
    groups: groupList,
    units: unitList,
    unit: (id: string) => unitList.find((one) => one.id === id)?.name ?? t("coverage.unknown"),
    sector: (code: string | null | undefined) => named(sectorList, code),
    group: (code: string | null | undefined) => named(groupList, code),
  };
}
