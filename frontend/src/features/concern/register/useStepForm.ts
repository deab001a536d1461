import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useEffect } from "react";
import { type FieldPath, type Resolver, type UseFormReturn, useForm } from "react-hook-form";
import type { DraftState } from "@/drafts/DraftKeeper";
import type { Answers } from "./answers";
import type { Filling } from "./Filling";
import { SCHEMAS } from "./schema";
import type { Step } from "./steps";
import type { Fault } from "./submission";

/** What every step gets from the wizard. */
export type StepProps = {
  step: Step;
  filling: Filling;
  /** What the API pointed out in this step. */
  faults: readonly Fault[];
  /** One of the faults is a personal identity number: then the form says why it may not be written. */
  personalNumber: boolean;
  /** A field to begin in, chosen under "Ändra". */
  aim?: string | undefined;
  saved: DraftState;
  onDone(): void;
  onBack?: (() => void) | undefined;
};

export type StepForm = UseFormReturn<Answers> & { submit(event?: React.FormEvent): void };

/** A form over all the answers that checks its own step's; what is written reaches the draft at once. */
export function useStepForm({ step, filling, faults, onDone }: StepProps): StepForm {
  const form = useForm<Answers>({
    defaultValues: filling.answers,
    resolver: standardSchemaResolver(SCHEMAS[step]) as unknown as Resolver<Answers>,
    shouldFocusError: false,
  });
  const { clearErrors, getFieldState, handleSubmit, setError, subscribe } = form;
  useEffect(() => {
    for (const { field, text } of faults) setError(field as FieldPath<Answers>, { type: "api", message: text });
  }, [faults, setError]);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          filling.change(structuredClone(values), step);
          if (name && getFieldState(name as FieldPath<Answers>).error?.type === "api") clearErrors(name as "urgency");
        },
      }),
    [clearErrors, filling, getFieldState, step, subscribe],
  );
  const submit = (event?: React.FormEvent) =>
    void handleSubmit((answers) => {
      filling.change(structuredClone(answers), step);
      onDone();
    })(event);
  return { ...form, submit };
}
