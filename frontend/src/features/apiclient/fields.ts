import { type FieldError, type FieldValues, get, type Path, type UseFormReturn } from "react-hook-form";
import * as v from "valibot";
import { i18next } from "@/i18n";

export const messageAt = <T extends FieldValues>(form: UseFormReturn<T>, name: Path<T>): string | undefined =>
  (get(form.formState.errors, name) as FieldError | undefined)?.message;

/** What a native control needs: the id is the field's name, so that the error summary finds it. */
export const field = <T extends FieldValues>(form: UseFormReturn<T>, name: Path<T>) => ({
  ...form.register(name),
  id: name as string,
  error: messageAt(form, name),
});

type Question = keyof typeof import("./sv.json")["field"];

/** Names the question, so that the list of errors can be read on its own. */
export const unanswered = (question: Question) => () =>
  i18next.t("apiclient:answer", { question: i18next.t(`apiclient:field.${question}`) });

export const requiredText = (max: number, question: Question) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== "", unanswered(question)),
    v.maxLength(max, () => i18next.t("ui:form.tooLong", { max })),
  );
export const chosen = (question: Question) => v.pipe(v.string(), v.nonEmpty(unanswered(question)));
