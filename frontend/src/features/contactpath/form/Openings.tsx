import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import "../texts";
import { type ContactPathFields, DAYS, WEEK } from "./fields";

/** The week's hours, a row for each stretch. */
export function Openings({ form }: { form: UseFormReturn<ContactPathFields> }) {
  const { t } = useTranslation("contactpath");
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "openings" });
  const errors = form.formState.errors.openings;
  const wholly = errors?.message ?? errors?.root?.message;
  return (
    <fieldset className="field" id="openings" tabIndex={-1}>
      <legend className="field-label">{t("openings")}</legend>
      <p className="field-hint">{t("openingsHint")}</p>
      {wholly && <p className="field-error">{wholly}</p>}
      <div className="stack">
        {fields.map((field, index) => {
          const at = (name: "day" | "opens" | "closes") => ({
            ...form.register(`openings.${index}.${name}`),
            id: `openings.${index}.${name}`,
            error: errors?.[index]?.[name]?.message,
          });
          return (
            <div key={field.id} className="contact-hours">
              <Select
                {...at("day")}
                empty={false}
                label={t("dayLabel")}
                choices={DAYS.map((value) => ({ value, label: t(`day.${value}`) }))}
              />
              <TextField {...at("opens")} type="time" short label={t("opensLabel")} />
              <TextField {...at("closes")} type="time" short label={t("closesLabel")} />
              <Button
                kind="quiet"
                icon={<Icon name="close" />}
                aria-label={t("removeHours", { place: index + 1 })}
                onClick={() => remove(index)}
              >
                {t("remove")}
              </Button>
            </div>
          );
        })}
        <div className="row">
          <Button onClick={() => append(WEEK.map((day) => ({ day, opens: "08:00", closes: "16:00" })))}>
            {t("addWeek")}
          </Button>
          <Button onClick={() => append({ day: "day_before_holiday", opens: "08:00", closes: "12:00" })}>
            {t("addHours")}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
