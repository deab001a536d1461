import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { SummaryList } from "@/ui/SummaryList";
import type { Schemas } from "./handOverQueries";
import sv from "./sv.json";
import "./texts";

export type Part = Schemas["ConcernPart"];
type Field = Part["fields"][number];

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
const DATES = new Set(["receivedOn", "occurredOn", "heldOn", "childReportOn"]);

/** Names and values of what leaves, in the reader's language; texts are as they were written. */
export function usePartWords() {
  const { t } = useTranslation("handover");
  const group = (part: Part) => {
    const kind = t(`part.kind.${part.kind}`);
    return part.writtenOn ? t("part.from", { kind, date: day(part.writtenOn) }) : kind;
  };
  const name = ({ name: field }: Field) =>
    field in sv.part.field ? t(`part.field.${field as keyof typeof sv.part.field}`) : field;
  const value = ({ name: field, value: code }: Field) => {
    if (isCoded(field)) return t(`code.${field}.${code}` as "code.urgency.days");
    return DATES.has(field) ? day(code) : code;
  };
  return { group, name, value };
}

/** Exactly what leaves, part by part. */
export function PackageContents({ contents: { parts, identityFields } }: { contents: Schemas["HandOverPackage"] }) {
  const { t } = useTranslation("handover");
  const words = usePartWords();
  if (parts.length + identityFields.length === 0) return <p>{t("part.none")}</p>;
  return (
    <div className="stack hand-over-contents">
      {inGroups(parts).map(({ id, parts: [first, ...rest] }) => (
        <section key={id}>
          <h3>{first && words.group(first)}</h3>
          <SummaryList
            compact
            rows={[first, ...rest].flatMap((part) =>
              (part?.fields ?? []).map((field, index) => ({
                key: `${part?.key}-${index}`,
                label: words.name(field),
                value: words.value(field),
              })),
            )}
          />
        </section>
      ))}
      {identityFields.length > 0 && (
        <section>
          <h3>{t("send.identityLabel")}</h3>
          <p>
            {t("received.identitySealed", { fields: identityFields.map((one) => t(`identity.${one}`)).join(", ") })}
          </p>
        </section>
      )}
    </div>
  );
}
