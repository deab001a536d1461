import { useTranslation } from "react-i18next";
import { inGroups, usePartWords } from "@/leaving/words";
import { SummaryList } from "@/ui/SummaryList";
import type { Schemas } from "./handOverQueries";
import "./texts";

/** Exactly what leaves, part by part. */
export function PackageContents({ contents: { parts, identityFields } }: { contents: Schemas["HandOverPackage"] }) {
  const { t } = useTranslation(["handover", "leaving"]);
  const words = usePartWords();
  if (parts.length + identityFields.length === 0) return <p>{t("leaving:part.none")}</p>;
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
