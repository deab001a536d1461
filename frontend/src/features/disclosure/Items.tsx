import { useTranslation } from "react-i18next";
import { usePartWords } from "@/leaving/words";
import { SummaryList } from "@/ui/SummaryList";
import type { Schemas } from "./disclosureQueries";
import "./disclosure.css";
import "./texts";

export type Item = Schemas["PackageItem"];

/** Exactly what leaves, item by item, and where each comes from. */
export function Items({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation(["disclosure", "leaving"]);
  const words = usePartWords();
  return (
    <div className="stack disclosure-items">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a package is a list whose items have no other name
        <section key={index}>
          <h3>{words.group(item)}</h3>
          <SummaryList
            compact
            rows={[
              ...item.fields.map((field) => ({ key: field.name, label: words.name(field), value: words.value(field) })),
              { key: "holder", label: t("prepare.holder"), value: t(`leaving:holder.${item.holder}`) },
            ]}
          />
        </section>
      ))}
    </div>
  );
}
