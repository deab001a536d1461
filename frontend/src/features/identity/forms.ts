import { type FieldError, type FieldValues, get, type Path, type UseFormReturn } from "react-hook-form";
import * as v from "valibot";
import { isProblem, problemToForm } from "@/api/problem";
import { i18next } from "@/i18n";

const messageAt = <T extends FieldValues>(form: UseFormReturn<T>, name: Path<T>): string | undefined =>
  (get(form.formState.errors, name) as FieldError | undefined)?.message;

/** What a native control needs: the id is the field's name, so that the error summary finds it. */
export const field = <T extends FieldValues>(form: UseFormReturn<T>, name: Path<T>) => ({
  ...form.register(name),
  id: name as string,
  error: messageAt(form, name),
});

/** As `field`, for a text that is counted. */
export const textField = <T extends FieldValues>(form: UseFormReturn<T>, name: Path<T>, limit: number) => ({
  ...field(form, name),
  limit,
  defaultValue: String(form.getValues(name) ?? ""),
});

const say = (key: "required" | "caseNumber" | "year") => () => i18next.t(`identity:form.${key}`);
const tooLong = (max: number) => () => i18next.t("ui:form.tooLong", { max });

export const requiredText = (max: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== "", say("required")),
    v.maxLength(max, tooLong(max)),
  );
export const optionalText = (max: number) => v.pipe(v.string(), v.maxLength(max, tooLong(max)));
export const caseNumber = v.pipe(v.string(), v.trim(), v.regex(/^\d{4}-P?\d{4,9}$/, say("caseNumber")));
export const birthYear = v.pipe(
  v.string(),
  v.trim(),
  v.check((year) => year === "" || /^(19|20)\d{2}$/.test(year), say("year")),
);
export const chosen = <const T extends readonly string[]>(codes: T) => v.picklist(codes, say("required"));

/** Leaves out what was not written: the contract takes no empty texts. */
export const ifWritten = <K extends string>(key: K, text: string): { [P in K]?: string } =>
  (text.trim() ? { [key]: text.trim() } : {}) as { [P in K]?: string };

/**
 * Puts the answer's errors on the form; answers true when nothing else is to be said.
 *
 * @param nameOf the form's name for a name of the contract, when it has another
 */
export function saidByFields<T extends FieldValues>(
  error: unknown,
  form: UseFormReturn<T>,
  nameOf: (name: string) => string = (name) => name,
): boolean {
  if (!isProblem(error) || error.errors.length === 0) return false;
  const known = (name: string) => get(form.getValues(), nameOf(name)) !== undefined;
  const set: typeof form.setError = (name, ...rest) => form.setError(nameOf(name) as Path<T>, ...rest);
  return problemToForm(error, set, known).length === 0;
}
