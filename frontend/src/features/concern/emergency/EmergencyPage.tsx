import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { chosen, DateField, field, ifWritten, optionalText, required, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { CODES, type Schemas, useChoices } from "../codes";
import { steps } from "../concernQueries";

const EmergencyForm = v.object({
  service: chosen(CODES.service, "emergency.service"),
  referredOn: required("emergency.referredOn"),
  note: optionalText(2000),
});
type EmergencyForm = v.InferOutput<typeof EmergencyForm>;

export function EmergencyPage() {
  const { t } = useTranslation("concern");
  const services = useChoices("service");
  return (
    <StepPage<EmergencyForm>
      action="refer_to_emergency"
      title={t("emergency.title")}
      lead={t("emergency.lead")}
      schema={EmergencyForm}
      start={() => ({ service: "", referredOn: today(), note: "" })}
      send={(id, version, form) =>
        steps.referToEmergency(id, version, {
          service: form.service as Schemas["EmergencyService"],
          referredOn: form.referredOn,
          ...ifWritten("note", form.note),
        })
      }
      submit={t("emergency.submit")}
      done={() => t("emergency.done")}
    >
      {(form) => (
        <>
          <RadioGroup {...field(form, "service")} label={t("emergency.service")} choices={services} />
          <DateField form={form} name="referredOn" label={t("emergency.referredOn")} max={today()} />
          <TextArea {...textField(form, "note", 2000)} label={t("emergency.note")} hint={t("send.hint")} optional />
        </>
      )}
    </StepPage>
  );
}
