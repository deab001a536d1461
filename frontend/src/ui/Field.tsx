import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import "./Field.css";

export type FieldProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
};

export type FieldIds = { id: string; describedBy: string | undefined };

/** The ids that tie a control to its hint and its error. */
export function useFieldIds(
  wanted: string | undefined,
  { hint, error }: Pick<FieldProps, "hint" | "error">,
  extra?: string,
): FieldIds {
  const made = useId();
  const id = wanted ?? made;
  const parts = [hint && `${id}-hint`, error && `${id}-error`, extra && `${id}-${extra}`].filter(Boolean);
  return { id, describedBy: parts.length > 0 ? parts.join(" ") : undefined };
}

export function FieldText({
  id,
  label,
  hint,
  error,
  optional,
  labelled,
}: FieldProps & { id: string; labelled?: ReactNode }) {
  return (
    <>
      {labelled ?? (
        <label className="field-label" htmlFor={id}>
          {label}
          <Optional when={optional} />
        </label>
      )}
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError id={`${id}-error`} text={error} />
    </>
  );
}

export function Optional({ when }: { when?: boolean | undefined }) {
  const { t } = useTranslation();
  return when ? <span className="field-optional"> ({t("form.optional")})</span> : null;
}

export function FieldError({ id, text }: { id: string; text?: string | undefined }) {
  const { t } = useTranslation();
  if (!text) return null;
  return (
    <p className="field-error" id={id}>
      <span className="visually-hidden">{t("form.error")}: </span>
      {text}
    </p>
  );
}
