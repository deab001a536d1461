import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema.gen";
import { day } from "@/i18n/format";
import sv from "./sv.json";
import "./texts";

type ConcernPart = components["schemas"]["ConcernPart"];
type PackageItem = components["schemas"]["PackageItem"];
export type Part = ConcernPart;
/** A part of the case, or an item of a package that was made of it. */
type Leaving = Pick<ConcernPart, "writtenOn" | "fields"> & { kind: PackageItem["kind"] };
type Field = Leaving["fields"][number];

/** Parts of one step belong together; so do the facts of the case. */
export function inGroups(parts: readonly Part[]): { id: string; parts: Part[] }[] {
  const groups: { id: string; parts: Part[] }[] = [];
  for (const part of parts) {
    const id = part.kind === "fact" ? "fact" : (part.key.split(".")[0] ?? part.key);
    const known = groups.find((group) => group.id === id);
    if (known) known.parts.push(part);
    else groups.push({ id, parts: [part] });
  }
  return groups;
}

type CodeList = keyof typeof sv.code;
const isCoded = (name: string): name is CodeList => name in sv.code;
const DATES = new Set(["receivedOn", "occurredOn", "heldOn", "childReportOn", "disputedSince"]);

/** Names and values of what leaves, in the reader's language; texts are as they were written. */
export function usePartWords() {
  const { t } = useTranslation("leaving");
  const group = (part: Leaving) => {
    const kind = t(`part.kind.${part.kind}`);
    return part.writtenOn ? t("part.from", { kind, date: day(part.writtenOn) }) : kind;
  };
  const name = ({ name: field }: Field) =>
    field in sv.part.field ? t(`part.field.${field as keyof typeof sv.part.field}`) : field;
  const value = ({ name: field, value: code }: Field) => {
    if (isCoded(field)) return t(`code.${field}.${code}` as "code.urgency.days");
    return DATES.has(field) ? day(code) : code;
  };
  const nameOf = ({ key }: Part) => {
    const last = key.split(".").at(-1) ?? key;
    return last in sv.part.name ? t(`part.name.${last as keyof typeof sv.part.name}`) : last;
  };
  return { group, name, value, nameOf };
}
