import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clock } from "@/i18n/format";
import { Button } from "./Button";
import "./ConflictView.css";
import "./conflictWords/texts";
import { Notice } from "./Notice";

export type ConflictField = {
  key: string;
  label: string;
  /** What the field held when the person began to write. */
  before: string;
  yours: string;
  theirs: string;
};

type Props = {
  fields: readonly ConflictField[];
  by?: { name: string; at: string };
  /** Gets the chosen value of every field; save again with the new version. */
  onUse(chosen: Record<string, string>): void;
  onCancel(): void;
};

/** After 412: both versions side by side. A field the person did not touch starts as theirs, a touched one as yours. */
export function ConflictView({ fields, by, onUse, onCancel }: Props) {
  const { t } = useTranslation(["conflict", "ui"]);
  const differing = fields.filter((field) => field.yours !== field.theirs);
  const [mine, setMine] = useState(
    () => new Set(differing.filter((field) => field.yours !== field.before).map((field) => field.key)),
  );
  const choose = (key: string, own: boolean) =>
    setMine((chosen) => {
      const next = new Set(chosen);
      if (own) next.add(key);
      else next.delete(key);
      return next;
    });
  const theirsLabel = by ? t("theirsBy", { name: by.name, time: clock(by.at) }) : t("theirs");
  return (
    <section className="stack" aria-label={t("title")}>
      <Notice kind="warning" title={t("title")} live>
        <p>{t("text")}</p>
      </Notice>
      {differing.map((field) => (
        <fieldset key={field.key} className="conflict">
          <legend className="field-label">{field.label}</legend>
          {[
            { own: true, label: t("yours"), text: field.yours },
            { own: false, label: theirsLabel, text: field.theirs },
          ].map(({ own, label, text }) => (
            <label key={String(own)} className="conflict-side">
              <span className="conflict-head">
                <input
                  type="radio"
                  name={`conflict-${field.key}`}
                  checked={mine.has(field.key) === own}
                  onChange={() => choose(field.key, own)}
                />
                {label}
              </span>
              <span className="conflict-text">{text || t("ui:form.notStated")}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="row">
        <Button
          kind="primary"
          onClick={() =>
            onUse(
              Object.fromEntries(fields.map((field) => [field.key, mine.has(field.key) ? field.yours : field.theirs])),
            )
          }
        >
          {t("use")}
        </Button>
        <Button onClick={onCancel}>{t("ui:form.cancel")}</Button>
      </div>
    </section>
  );
}
