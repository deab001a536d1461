import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { FieldError } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { TextArea } from "@/ui/TextArea";
import { field, messageAt } from "../case/fields";
import type { AssessForm } from "./schema";

type Props = {
  form: UseFormReturn<AssessForm>;
  name: "riskFactors" | "protectiveFactors";
  label: string;
  hint: string;
  one(number: number): string;
  add: string;
};

const MOST = 10;

/** Texts in rows; a row can be added and removed, and the focus follows. */
export function FactorList({ form, name, label, hint, one, add }: Props) {
  const { t } = useTranslation("concern");
  const rows = form.watch(name);
  // Removing a row moves the texts below it up; the rows are drawn anew with them.
  const [drawing, setDrawing] = useState(0);
  const change = (next: string[], focus: number) => {
    form.setValue(name, next, { shouldDirty: true });
    setDrawing((before) => before + 1);
    setTimeout(() => document.getElementById(`${name}.${focus}`)?.focus());
  };
  const error = messageAt(form, name);
  return (
    <fieldset
      className="field factors"
      id={name}
      tabIndex={-1}
      aria-describedby={error ? `${name}-error` : `${name}-hint`}
    >
      <legend className="field-label">{label}</legend>
      <p className="field-hint" id={`${name}-hint`}>
        {hint}
      </p>
      <FieldError id={`${name}-error`} text={error} />
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; `drawing` changes when places do
        <div className="factor" key={`${drawing}-${index}`}>
          <TextArea {...field(form, `${name}.${index}`)} defaultValue={row} rows={2} label={one(index + 1)} />
          {rows.length > 1 && (
            <Button
              kind="quiet"
              small
              icon={<Icon name="close" />}
              aria-label={`${t("assess.remove")}: ${one(index + 1)}`}
              onClick={() =>
                change(
                  rows.filter((_, other) => other !== index),
                  Math.max(0, index - 1),
                )
              }
            >
              {t("assess.remove")}
            </Button>
          )}
        </div>
      ))}
      {rows.length < MOST && (
        <Button small icon={<Icon name="plus" />} onClick={() => change([...rows, ""], rows.length)}>
          {add}
        </Button>
      )}
    </fieldset>
  );
}
