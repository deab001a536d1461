import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { monthsAhead } from "../case/dates";
import { chosen, DateField, field, required, requiredText, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { CODES, type Schemas, useChoices } from "../codes";
import { steps } from "../concernQueries";

const ActForm = v.object({
  preventionLevel: chosen(CODES.preventionLevel, "act.preventionLevel"),
  description: requiredText(4000, "act.description"),
  responsible: requiredText(200, "act.responsible"),
  followUpOn: required("act.followUpOn"),
});
type ActForm = v.InferOutput<typeof ActForm>;

/** Three months is the usual time to the follow-up (domain § 2.3). */
const USUAL_MONTHS = 3;

export function ActPage() {
  const { t } = useTranslation("concern");
  const levels = useChoices("preventionLevel", {
    general: t("act.generalHint"),
    specific: t("act.specificHint"),
    individual: t("act.individualHint"),
  });
  return (
    <StepPage<ActForm>
      action="act"
      title={t("act.title")}
      lead={t("act.lead")}
      schema={ActForm}
      start={() => ({ preventionLevel: "", description: "", responsible: "", followUpOn: monthsAhead(USUAL_MONTHS) })}
      send={(id, version, form) =>
        steps.act(id, version, {
          preventionLevel: form.preventionLevel as Schemas["PreventionLevel"],
          description: form.description.trim(),
          responsible: form.responsible.trim(),
          followUpOn: form.followUpOn,
        })
      }
      submit={t("act.submit")}
      done={() => t("act.done")}
    >
      {(form) => (
        <>
          <TextArea {...textField(form, "description", 4000)} label={t("act.description")} hint={t("send.hint")} />
          <RadioGroup {...field(form, "preventionLevel")} label={t("act.preventionLevel")} choices={levels} />
          <TextField {...field(form, "responsible")} label={t("act.responsible")} hint={t("act.responsibleHint")} />
          <DateField
            form={form}
            name="followUpOn"
            label={t("act.followUpOn")}
            hint={t("act.followUpHint")}
            min={today()}
            max={monthsAhead(12)}
          />
        </>
      )}
    </StepPage>
  );
}
