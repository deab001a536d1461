import type { Ref, SelectHTMLAttributes } from "react";
import { useTranslation } from "react-i18next";
import { type FieldProps, FieldText, useFieldIds } from "./Field";

export type Choice = { value: string; label: string; hint?: string };

type Props = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "className" | "children"> & {
    ref?: Ref<HTMLSelectElement>;
    choices: readonly Choice[];
    /** The text of the empty choice; false leaves it out. */
    empty?: string | false;
  };

export function Select({ label, hint, error, optional, choices, empty, id: wanted, ...select }: Props) {
  const { t } = useTranslation();
  const { id, describedBy } = useFieldIds(wanted, { hint, error });
  return (
    <div className="field">
      <FieldText id={id} label={label} hint={hint} error={error} optional={optional} />
      <select
        {...select}
        id={id}
        className="input"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      >
        {empty !== false && <option value="">{empty ?? t("form.choose")}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
