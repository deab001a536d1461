import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import type { ShownPart } from "./extractQueries";
import { useFieldWords, usePartNames } from "./words";
import "./texts";

type Heading = { kind: string; writtenOn?: string | null };

export function usePartHeading() {
  const nameOf = usePartNames();
  return ({ kind, writtenOn }: Heading) => (writtenOn ? `${nameOf(kind)}, ${day(writtenOn)}` : nameOf(kind));
}

export function Fields({ fields }: { fields: ShownPart["fields"] }) {
  const words = useFieldWords();
  return (
    <SummaryList
      compact
      rows={fields.map((field, index) => ({
        key: `${field.name}-${index}`,
        label: words.name(field),
        value: words.value(field),
      }))}
    />
  );
}

/** What an extract shows and what is masked, in the order of the case. */
export function Parts({ parts }: { parts: readonly ShownPart[] }) {
  const { t } = useTranslation("extract");
  const heading = usePartHeading();
  return (
    <ol className="extract-parts">
      {parts.map((part) => (
        <li key={part.key} className="stack">
          <h3>{heading(part)}</h3>
          {part.ground && (
            <p>
              <Tag tone="warning">
                {t(part.fields.length > 0 ? "partlyMasked" : "masked", { ground: t(`groundName.${part.ground}`) })}
              </Tag>
            </p>
          )}
          {part.fields.length > 0 && <Fields fields={part.fields} />}
        </li>
      ))}
    </ol>
  );
}
