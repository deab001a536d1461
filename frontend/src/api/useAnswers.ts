import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSending } from "./useSending";

type Changed = { target: { value: string } };

/**
 * The answers of a small form, all of them texts, and how sending them goes: what is wrong with a field lands on it,
 * whatever else was answered is told. `pointer` says where an answer stands in the request when it is not its own name.
 */
export function useAnswers<T extends Record<string, string>>(
  start: T,
  required: readonly (keyof T & string)[],
  pointer: (name: keyof T & string) => string = (name) => name,
) {
  const { t } = useTranslation("ui");
  const names = Object.keys(start) as (keyof T & string)[];
  const [values, setValues] = useState(start);
  const { faults, check, send: sent, ...sending } = useSending(names.map(pointer));
  const write = (name: keyof T & string, value: string) => setValues((now) => ({ ...now, [name]: value }));
  const fault = (name: keyof T & string) => faults[pointer(name)];
  const missing = (name: keyof T & string) => (values[name]?.trim() ? undefined : t("form.required"));

  const send = async (work: () => Promise<unknown>) =>
    check(Object.fromEntries(required.map((name) => [pointer(name), missing(name)]))) && (await sent(work));

  return {
    ...sending,
    values,
    write,
    send,
    errors: names.flatMap((id) => {
      const text = fault(id);
      return text ? [{ id, text }] : [];
    }),
    /** For text fields, choices and selects. */
    field: (name: keyof T & string) => ({
      id: name,
      name,
      error: fault(name),
      value: values[name] ?? "",
      onChange: ({ target }: Changed) => write(name, target.value),
    }),
    /** For date pickers. */
    date: (name: keyof T & string) => ({
      id: name,
      error: fault(name),
      value: values[name] ?? "",
      onChange: (value: string) => write(name, value),
    }),
  };
}

/** What is not filled in is left out. */
export const filled = <T extends Record<string, string>>(values: T) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])));
