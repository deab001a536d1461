import { Controller, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { PLACE_KINDS, PRECISIONS, SOURCES } from "./answers";
import { LIMITS } from "./schema";
import type { StepForm } from "./useStepForm";

export function EventFields({ form, index }: { form: StepForm; index: number }) {
  const { t } = useTranslation(["register", "concern"]);
  const at = `observedEvents.${index}` as const;
  const precision = useWatch({ control: form.control, name: `${at}.datePrecision` });
  const errors = form.formState.errors.observedEvents?.[index];
  return (
    <>
      <TextArea
        id={`${at}.whatHappened`}
        label={t("events.whatHappened")}
        hint={t("events.whatHappenedHint")}
        limit={LIMITS.whatHappened}
        error={errors?.whatHappened?.message}
        defaultValue={form.getValues(`${at}.whatHappened`)}
        {...form.register(`${at}.whatHappened`)}
      />
      <RadioGroup
        id={`${at}.datePrecision`}
        label={t("events.datePrecision")}
        choices={PRECISIONS.map((value) => ({ value, label: t(`datePrecision.${value}`) }))}
        inline
        error={errors?.datePrecision?.message}
        {...form.register(`${at}.datePrecision`)}
      />
      {(precision === "exact" || precision === "approximate") && (
        <Controller
          control={form.control}
          name={`${at}.occurredOn`}
          render={({ field }) => (
            <DatePicker
              id={`${at}.occurredOn`}
              label={t(precision === "exact" ? "events.occurredOn" : "events.occurredOnAbout")}
              hint={t("events.dateHint", { example: today() })}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              max={today()}
              error={errors?.occurredOn?.message}
            />
          )}
        />
      )}
      <Select
        id={`${at}.placeKind`}
        label={t("events.placeKind")}
        choices={PLACE_KINDS.map((value) => ({ value, label: t(`concern:code.placeKind.${value}`) }))}
        error={errors?.placeKind?.message}
        defaultValue={form.getValues(`${at}.placeKind`)}
        {...form.register(`${at}.placeKind`)}
      />
      <TextField
        id={`${at}.place`}
        label={t("events.place")}
        hint={t("events.placeHint")}
        optional
        error={errors?.place?.message}
        {...form.register(`${at}.place`)}
      />
      <RadioGroup
        id={`${at}.source`}
        label={t("events.source")}
        choices={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
        error={errors?.source?.message}
        {...form.register(`${at}.source`)}
      />
      <TextArea
        id={`${at}.quotedWords`}
        label={t("events.quotedWords")}
        hint={t("events.quotedWordsHint")}
        optional
        rows={2}
        limit={LIMITS.quotedWords}
        error={errors?.quotedWords?.message}
        defaultValue={form.getValues(`${at}.quotedWords`)}
        {...form.register(`${at}.quotedWords`)}
      />
    </>
  );
}
