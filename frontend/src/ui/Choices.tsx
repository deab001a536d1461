import { type ChangeEventHandler, type FocusEventHandler, type ReactNode, type Ref, useId } from "react";
import "./Choices.css";
import { FieldError, type FieldProps, Optional } from "./Field";
import type { Choice } from "./Select";

type Group = FieldProps & { id?: string; choices: readonly Choice[]; children?: ReactNode; inline?: boolean };

function Fieldset({ id, label, hint, error, optional, inline, children }: Omit<Group, "choices"> & { id: string }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className="field" id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend className="field-label">
        {label}
        <Optional when={optional} />
      </legend>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError id={`${id}-error`} text={error} />
      <div className={inline ? "choices choices-inline" : "choices"}>{children}</div>
    </fieldset>
  );
}

type Registered = {
  name: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  onBlur?: FocusEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
};

/** Takes what react-hook-form's register() gives, or `value` with `onChange`. */
export function RadioGroup({
  id: wanted,
  choices,
  value,
  defaultValue,
  name,
  onChange,
  onBlur,
  ref,
  ...group
}: Group & Registered & { value?: string; defaultValue?: string }) {
  const made = useId();
  const id = wanted ?? made;
  return (
    <Fieldset {...group} id={id}>
      {choices.map((choice) => (
        <ChoiceRow key={choice.value} id={`${id}-${choice.value}`} choice={choice}>
          {(describedBy) => (
            <input
              type="radio"
              id={`${id}-${choice.value}`}
              name={name}
              value={choice.value}
              ref={ref}
              onChange={onChange}
              onBlur={onBlur}
              {...(value === undefined ? {} : { checked: value === choice.value })}
              {...(defaultValue === undefined ? {} : { defaultChecked: defaultValue === choice.value })}
              aria-describedby={describedBy}
            />
          )}
        </ChoiceRow>
      ))}
    </Fieldset>
  );
}

type ManyProps = Group & { name: string; value: readonly string[]; onChange(chosen: string[]): void; onBlur?(): void };

export function CheckboxGroup({ id: wanted, choices, name, value, onChange, onBlur, ...group }: ManyProps) {
  const made = useId();
  const id = wanted ?? made;
  return (
    <Fieldset {...group} id={id}>
      {choices.map((choice) => (
        <ChoiceRow key={choice.value} id={`${id}-${choice.value}`} choice={choice}>
          {(describedBy) => (
            <input
              type="checkbox"
              id={`${id}-${choice.value}`}
              name={name}
              checked={value.includes(choice.value)}
              onBlur={onBlur}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...value, choice.value] : value.filter((kept) => kept !== choice.value),
                )
              }
              aria-describedby={describedBy}
            />
          )}
        </ChoiceRow>
      ))}
    </Fieldset>
  );
}

type OneProps = Registered & {
  label: string;
  hint?: string;
  error?: string | undefined;
  id?: string;
  checked?: boolean;
  defaultChecked?: boolean;
};

export function Checkbox({ label, hint, error, id: wanted, ...input }: OneProps) {
  const made = useId();
  const id = wanted ?? made;
  return (
    <div className="field">
      <FieldError id={`${id}-error`} text={error} />
      <ChoiceRow id={id} choice={{ value: "on", label, ...(hint ? { hint } : {}) }}>
        {(describedBy) => (
          <input
            type="checkbox"
            {...input}
            id={id}
            aria-invalid={error ? true : undefined}
            aria-describedby={[describedBy, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
          />
        )}
      </ChoiceRow>
    </div>
  );
}

function ChoiceRow({
  id,
  choice,
  children,
}: {
  id: string;
  choice: Choice;
  children(describedBy: string | undefined): ReactNode;
}) {
  return (
    <div className="choice">
      {children(choice.hint ? `${id}-about` : undefined)}
      <div>
        <label htmlFor={id}>{choice.label}</label>
        {choice.hint && (
          <div className="field-hint" id={`${id}-about`}>
            {choice.hint}
          </div>
        )}
      </div>
    </div>
  );
}
