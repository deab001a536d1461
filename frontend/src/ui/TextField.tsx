import type { InputHTMLAttributes, Ref } from "react";
import { classes } from "./classes";
import { type FieldProps, FieldText, useFieldIds } from "./Field";

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "className"> & { ref?: Ref<HTMLInputElement>; short?: boolean };

export function TextField({ label, hint, error, optional, short, id: wanted, ...input }: Props) {
  const { id, describedBy } = useFieldIds(wanted, { hint, error });
  return (
    <div className="field">
      <FieldText id={id} label={label} hint={hint} error={error} optional={optional} />
      <input
        type="text"
        autoComplete="off"
        {...input}
        id={id}
        className={classes("input", short && "input-short")}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
