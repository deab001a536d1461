import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { day, today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { monthsAhead } from "../case/dates";
import { chosen, DateField, field, ifWritten, required, requiredText, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { CODES, type Schemas, useChoices } from "../codes";
import { steps } from "../concernQueries";

const FollowUpForm = v.object({
  heldOn: required("followUp.heldOn"),
  result: chosen(CODES.result, "followUp.result"),
  note: requiredText(4000, "followUp.note"),
  nextFollowUpOn: v.string(),
});
type FollowUpForm = v.InferOutput<typeof FollowUpForm>;

export function FollowUpPage() {
  const { t } = useTranslation("concern");
  const results = useChoices("result");
  return (
    <StepPage<FollowUpForm>
      action="follow_up"
      title={t("followUp.title")}
      lead={t("followUp.lead")}
      schema={FollowUpForm}
      start={() => ({ heldOn: today(), result: "", note: "", nextFollowUpOn: "" })}
      send={(id, version, form) =>
        steps.followUp(id, version, {
          heldOn: form.heldOn,
          result: form.result as Schemas["FollowUpResult"],
          note: form.note.trim(),
          ...ifWritten("nextFollowUpOn", form.nextFollowUpOn),
        })
      }
      submit={t("followUp.submit")}
      done={() => t("followUp.done")}
    >
      {(form, concern) => (
        <>
          <DateField
            form={form}
            name="heldOn"
            label={t("followUp.heldOn")}
            min={day(concern.receivedAt)}
            max={today()}
          />
          <RadioGroup {...field(form, "result")} label={t("followUp.result")} choices={results} />
          <TextArea {...textField(form, "note", 4000)} label={t("followUp.note")} hint={t("send.hint")} />
          <DateField
            form={form}
            name="nextFollowUpOn"
            label={t("followUp.next")}
            hint={t("followUp.nextHint")}
            min={today()}
            max={monthsAhead(12)}
            optional
          />
        </>
      )}
    </StepPage>
  );
}
