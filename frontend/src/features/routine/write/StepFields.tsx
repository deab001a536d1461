import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { functions } from "../routineQueries";
import { newStep, type WrittenStep } from "./answers";
import type { Errors } from "./WriteForm";

type Props = { steps: WrittenStep[]; errors: Errors; onChange(steps: WrittenStep[]): void };

export function StepFields({ steps, errors, onChange }: Props) {
  const { t } = useTranslation("routine");
  const known = useQuery(functions()).data?.items ?? [];
  const set = (at: number, some: Partial<WrittenStep>) =>
    onChange(steps.map((step, i) => (i === at ? { ...step, ...some } : step)));
  const move = (at: number, by: number) => {
    const moved = [...steps];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    onChange(moved);
  };
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t("read.steps")}</h2>
      {errors.steps && <p className="field-error">{errors.steps}</p>}
      {steps.map((step, at) => (
        <fieldset key={step.key} className="routine-step">
          <legend>{t("write.step", { number: at + 1 })}</legend>
          <TextArea
            id={`step-${at}-what`}
            label={t("step.what")}
            rows={2}
            error={errors[`step-${at}-what`]}
            value={step.what}
            onChange={({ target }) => set(at, { what: target.value })}
          />
          <TextField
            id={`step-${at}-who`}
            label={t("step.who")}
            error={errors[`step-${at}-who`]}
            value={step.who}
            onChange={({ target }) => set(at, { who: target.value })}
          />
          <TextField
            id={`step-${at}-within`}
            label={t("step.within")}
            short
            error={errors[`step-${at}-within`]}
            value={step.within}
            onChange={({ target }) => set(at, { within: target.value })}
          />
          <Select
            id={`step-${at}-functionCode`}
            label={t("step.function")}
            optional
            error={errors[`step-${at}-functionCode`]}
            empty={t("step.noFunction")}
            choices={known.map(({ code, name }) => ({ value: code, label: name }))}
            value={step.functionCode ?? ""}
            onChange={({ target }) => set(at, { functionCode: target.value })}
          />
          <TextField
            id={`step-${at}-contact`}
            label={t("step.contact")}
            hint={t("step.contactHint")}
            optional
            error={errors[`step-${at}-contact`]}
            value={step.contact ?? ""}
            onChange={({ target }) => set(at, { contact: target.value })}
          />
          <div className="row">
            {at > 0 && (
              <Button small onClick={() => move(at, -1)}>
                {t("write.up", { number: at + 1 })}
              </Button>
            )}
            {at < steps.length - 1 && (
              <Button small onClick={() => move(at, 1)}>
                {t("write.down", { number: at + 1 })}
              </Button>
            )}
            <Button small onClick={() => onChange(steps.filter((_, i) => i !== at))}>
              {t("write.remove", { number: at + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="row">
        <Button onClick={() => onChange([...steps, newStep()])}>{t("write.addStep")}</Button>
      </div>
    </section>
  );
}
