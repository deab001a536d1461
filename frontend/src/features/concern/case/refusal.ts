import type { FieldValues, UseFormReturn } from "react-hook-form";
import { Problem, problemToForm } from "@/api/problem";
import { i18next } from "@/i18n";
import type { Concern } from "../concernQueries";

/** Why the API did not take it. What was typed stays in the form whatever it is. */
export type Refusal =
  | { kind: "moved"; now: Concern }
  | { kind: "problem"; title: string; text: string; reload: boolean; trace: string; unfinished: boolean };

const problem = (title: string, text: string, rest: Partial<Refusal> = {}): Refusal => ({
  kind: "problem",
  reload: false,
  trace: "",
  unfinished: false,
  title,
  text,
  ...(rest as object),
});

/** Puts field errors on the form; answers what else there is to say, or nothing. */
export async function refusalOf<T extends FieldValues>(
  error: unknown,
  form: UseFormReturn<T> | undefined,
  readAnew: () => Promise<Concern>,
): Promise<Refusal | undefined> {
  const t = i18next.getFixedT(null, "concern");
  if (!(error instanceof Problem)) throw error;
  if (error.slug === "stale-version") {
    try {
      return { kind: "moved", now: await readAnew() };
    } catch (second) {
      return refusalOf(second, form, () => Promise.reject(second));
    }
  }
  if (error.errors.length > 0) {
    const known = (name: string) => form?.getValues(name as never) !== undefined;
    const homeless = form ? problemToForm(error, form.setError, known) : error.errors;
    if (homeless.length === 0) return undefined;
    return problem(error.message, homeless.map((one) => one.detail).join(" ") || error.detail);
  }
  if (error.status === 0) return problem(t("send.unreachableTitle"), t("send.unreachableText"));
  if (error.status === 401) return problem(t("send.refusedTitle"), t("send.signedOut"));
  if ([403, 404, 409, 423].includes(error.status)) {
    return problem(error.message, `${error.detail} ${t("send.kept")}`.trim(), {
      reload: true,
      unfinished: error.slug === "intervention-unfinished",
    } as Partial<Refusal>);
  }
  return problem(error.message || t("send.refusedTitle"), t("send.unavailable"), {
    trace: error.trace,
  } as Partial<Refusal>);
}
