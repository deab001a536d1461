import { useQuery } from "@tanstack/react-query";
import { personnelGroups, sectors } from "./trainingQueries";

type Named = readonly { code: string; name: string }[];
const named = (list: Named, code: string | null | undefined) =>
  list.find((one) => one.code === code)?.name ?? code ?? "";

/** What the municipality calls its sectors and personnel groups. */
export function useNames() {
  const sectorList: Named = useQuery(sectors()).data?.items ?? [];
  const groupList: Named = useQuery(personnelGroups()).data?.items ?? [];
  return {
    sectors: sectorList,
    groups: groupList,
    sector: (code: string | null | undefined) => named(sectorList, code),
    group: (code: string | null | undefined) => named(groupList, code),
  };
}
