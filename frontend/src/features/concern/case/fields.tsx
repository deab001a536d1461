import { Controller, type FieldError, type FieldValues, get, type Path, type UseFormReturn } from "react-hook-form";
import * as v from "valibot";
import { i18next } from "@/i18n";
import { DatePicker } from "@/ui/DatePicker";

/** The message at a field, also for a nested name. */
export const messageAt = <T extends FieldValues>(form: UseFormReturn<T>, name: Path<T>): string | undefined =>
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

type DateProps<T extends FieldValues> = {
  form: UseFormReturn<T>;
  name: Path<T>;
  label: string;
  hint?: string;
  optional?: boolean;
  min?: string;
  max?: string;
};

export function DateField<T extends FieldValues>({ form, name, ...rest }: DateProps<T>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: bound }) => (
        <DatePicker
          {...rest}
          id={name}
          value={bound.value ?? ""}
          onChange={bound.onChange}
          onBlur={bound.onBlur}
          error={messageAt(form, name)}
        />
      )}
    />
  );
}

type TextKey = keyof { [K in Sections as `${K}.${keyof Texts[K] & string}`]: true };
type Texts = typeof import("../sv.json");
type Sections = "triage" | "emergency" | "assign" | "assess" | "act" | "followUp" | "close" | "reopen" | "journal";

/** Names the question, so that the list of errors can be read on its own. */
export const unanswered = (question: TextKey) => () =>
  i18next.t("concern:send.answer", { question: i18next.t(`concern:${question}`) });
const tooLong = (max: number) => () => i18next.t("ui:form.tooLong", { max });

export const required = (question: TextKey) => v.pipe(v.string(), v.nonEmpty(unanswered(question)));
export const requiredText = (max: number, question: TextKey) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== "", unanswered(question)),
    v.maxLength(max, tooLong(max)),
  );
export const optionalText = (max: number) => v.pipe(v.string(), v.maxLength(max, tooLong(max)));
/** One of the codes; the form starts without a choice. */
export const chosen = <const T extends readonly string[]>(codes: T, question: TextKey) =>
  v.pipe(
    v.string(),
    v.check((code) => codes.includes(code), unanswered(question)),
  );

/** Leaves out what was not written: the contract takes no empty texts. */
export const ifWritten = <K extends string>(key: K, text: string): { [P in K]?: string } =>
  (text.trim() ? { [key]: text.trim() } : {}) as { [P in K]?: string };
