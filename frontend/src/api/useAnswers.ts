import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldName, isProblem, type Problem } from "./problem";

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
  const [values, setValues] = useState(start);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<Problem>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const names = Object.keys(start) as (keyof T & string)[];
  const write = (name: keyof T & string, value: string) => setValues((now) => ({ ...now, [name]: value }));

  const send = async (work: () => Promise<unknown>) => {
    const missing = required.filter((name) => !values[name]?.trim());
    setFaults(Object.fromEntries(missing.map((name) => [name, t("form.required")])));
    setRefusal(undefined);
    setAttempt((count) => count + 1);
    if (missing.length > 0) return false;
    setPending(true);
    try {
      await work();
      return true;
    } catch (error) {
      if (!isProblem(error)) throw error;
      const found = error.errors.map((fault) => ({
        name: names.find((name) => pointer(name) === fieldName(fault.pointer)),
        text: fault.detail || error.message,
      }));
      setFaults(Object.fromEntries(found.flatMap(({ name, text }) => (name ? [[name, text]] : []))));
      if (found.length === 0 || found.some(({ name }) => !name)) setRefusal(error);
      setAttempt((count) => count + 1);
      return false;
    } finally {
      setPending(false);
    }
  };

  return {
    values,
    write,
    pending,
    attempt,
    refusal,
    send,
    errors: names.flatMap((id) => (faults[id] ? [{ id, text: faults[id] }] : [])),
    /** For text fields, choices and selects. */
    field: (name: keyof T & string) => ({
      id: name,
      name,
      error: faults[name],
      value: values[name] ?? "",
      onChange: ({ target }: Changed) => write(name, target.value),
    }),
    /** For date pickers. */
    date: (name: keyof T & string) => ({
      id: name,
      error: faults[name],
      value: values[name] ?? "",
      onChange: (value: string) => write(name, value),
    }),
  };
}

/** What is not filled in is left out. */
export const filled = <T extends Record<string, string>>(values: T) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])));
